package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyHit;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartySearch;
import org.dalil.review.AffiliationDesk;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code admin/employers.xhtml}: for whom the owner of an account works. Only parties that all may know are found. */
@Named
@RequestScoped
public class EmployersPage {

    @Inject
    private AffiliationDesk desk;

    @Inject
    private PartySearch parties;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String find;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getName();
    }

    public String getId() {
        return account().value().toString();
    }

    public String getName() {
        return people.nameOf(account()).orElseThrow(NotThere::new);
    }

    @ReadOnce
    public List<PartyId> getEmployers() {
        return desk.employers(account());
    }

    @ReadOnce
    public List<PartyHit> getFound() {
        return find == null || find.isBlank()
                ? List.of()
                : parties.typed(current.required().id(), find).stream()
                        .filter(hit -> hit.kind().mayBeCommon())
                        .toList();
    }

    /** Plain buttons, one for each organisation: {@code add} or {@code end} is the one that was pressed. */
    public @Nullable String move() {
        String added = asked.getParameter("add");
        String ended = asked.getParameter("end");
        String next = "/admin/employers?id=" + getId();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        if (added != null) {
            return messages.answer(desk.add(account(), new PartyId(IdInAddress.of(added))), next);
        }
        return ended == null ? null : messages.answer(desk.end(account(), new PartyId(IdInAddress.of(ended))), next);
    }

    private AccountId account() {
        return new AccountId(IdInAddress.of(asked.getParameter("id")));
    }

    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String find) {
        this.find = find;
    }
}
