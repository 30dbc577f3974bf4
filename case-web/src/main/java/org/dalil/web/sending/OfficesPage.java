package org.dalil.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.sending.ContactDesk;
import org.dalil.sending.OfficesOfStates;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code contacts/offices.xhtml}: makes of an addressee one contact for each State. */
@Named
@RequestScoped
public class OfficesPage {

    @Inject
    private ContactDesk desk;

    @Inject
    private OfficesOfStates offices;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    public void load() {
        if (!current.required().may(Permission.LEAD_REQUEST)) {
            throw new NotPermitted();
        }
        addressee();
    }

    public LocalText getRole() {
        return addressee().role();
    }

    private Addressee addressee() {
        String id = asked.getParameter("addressee");
        return regimes.all().stream()
                .flatMap(pack -> pack.addressees().stream())
                .filter(known -> known.id().equals(id) && offices.isClass(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public @Nullable String add() {
        Outcome<Integer> outcome = desk.addOffices(addressee().id());
        if (outcome instanceof Outcome.Done<Integer> done) {
            messages.done("sending.officesAdded", done.value());
        }
        return messages.answer(outcome, "/contacts/list");
    }
}
