package org.dalil.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.regimes.Addressee;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.sending.ContactDesk;
import org.dalil.sending.ContactView;
import org.dalil.sending.OfficesOfStates;
import org.jspecify.annotations.Nullable;

/** Behind {@code contacts/list.xhtml}. */
@Named
@RequestScoped
public class ContactListPage {

    /**
     * An addressee of a regime with the offices that are written to.
     *
     * @param several whether it stands for one office in each of several States
     */
    public record Group(RegimePack pack, Addressee addressee, List<ContactView> contacts, boolean several) {}

    @Inject
    private ContactDesk desk;

    @Inject
    private OfficesOfStates offices;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    private @Nullable List<Group> groups;

    public List<Group> getGroups() {
        if (groups == null) {
            List<ContactView> all = desk.all();
            groups = regimes.all().stream()
                    .flatMap(pack -> pack.addressees().stream().map(addressee -> group(pack, addressee, all)))
                    .toList();
        }
        return groups;
    }

    private Group group(RegimePack pack, Addressee addressee, List<ContactView> all) {
        return new Group(
                pack,
                addressee,
                all.stream()
                        .filter(contact -> contact.addressee().equals(addressee.id()))
                        .toList(),
                offices.isClass(addressee.id()));
    }

    public boolean isMayEdit() {
        return current.required().may(Permission.LEAD_REQUEST);
    }
}
