package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountHappening;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.AccountRow;
import org.dalil.accounts.AccountSearch;
import org.dalil.accounts.AdministrationDesk;
import org.dalil.accounts.AdministrationDesk.Invited;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Role;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code admin/account.xhtml}. Every form gives back the version of the account that it showed; who is refused
 * sees the account as it stands now. A link is shown in the answer that makes it, and by no address.
 */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccountSearch search;

    @Inject
    private AdministrationDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private HouseAddress house;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private @Nullable Long seen;
    private Role @Nullable [] roles;
    private @Nullable AccountRow row;
    private @Nullable String link;

    /** Refused before anything of the page is written. */
    public void load() {
        getRow();
    }

    public AccountRow getRow() {
        if (row == null) {
            row = search.find(current.required().id(), id()).orElseThrow(NotThere::new);
        }
        return row;
    }

    public @Nullable String assign() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(List.of(getRoles()));
        return answer(desk.assign(id(), getSeen(), wanted));
    }

    public @Nullable String lock() {
        return answer(desk.lock(id(), getSeen()));
    }

    public @Nullable String unlock() {
        return answer(desk.unlock(id(), getSeen()));
    }

    public @Nullable String resetSecondFactor() {
        return answer(desk.resetSecondFactor(id(), getSeen()));
    }

    public @Nullable String signOutEverywhere() {
        return answer(desk.signOutEverywhere(id(), getSeen()));
    }

    public void resetPassword() {
        Outcome<Invited> outcome = desk.resetPassword(id(), getSeen());
        if (outcome instanceof Outcome.Done<Invited> done) {
            link = house.link(done.value().token());
        } else {
            messages.answer(outcome, "");
        }
        lookAgain();
    }

    private @Nullable String answer(Outcome<AccountHappening> outcome) {
        if (outcome instanceof Outcome.Done<AccountHappening> done) {
            messages.done("audit.what." + done.value().what());
        } else {
            lookAgain();
        }
        return messages.answer(outcome, "/admin/account?id=" + id().value());
    }

    private void lookAgain() {
        row = null;
        seen = null;
        roles = null;
    }

    private AccountId id() {
        return new AccountId(IdInAddress.of(request.getParameter("id")));
    }

    /** Whether it is her own account that the administrator looks at. */
    public boolean isOwn() {
        return id().equals(current.required().id());
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public @Nullable String getLink() {
        return link;
    }

    public long getSeen() {
        return seen == null ? getRow().version() : seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public Role[] getRoles() {
        return roles == null ? getRow().roles().toArray(Role[]::new) : roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }
}
