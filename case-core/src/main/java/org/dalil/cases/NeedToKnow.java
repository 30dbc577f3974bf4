package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.database.ReadOnce;
import org.dalil.shared.LocalText;

/** The door of a case: its members see it, for everybody else it does not exist. */
@ApplicationScoped
@ReadOnce
public class NeedToKnow {

    private final Memberships memberships;

    protected NeedToKnow() { // for the proxy
        this((Memberships) null);
    }

    @Inject
    NeedToKnow(Memberships memberships) {
        this.memberships = memberships;
    }

    /** For whoever has no container at hand. */
    public NeedToKnow(CaseFiles files) {
        this(new Memberships(files));
    }

    public boolean sees(AccountId viewer, CaseId id) {
        return !seats(viewer, id).isEmpty();
    }

    /**
     * The role in the case decides what a member may do there, whatever she may do in other cases.
     *
     * @throws NoSuchCase for who is not a member, whether the case exists or not
     * @throws NotPermitted for a member whose role in this case does not allow it
     */
    public void require(AccountId viewer, CaseId id, Permission permission) {
        require(viewer, id);
        if (!may(viewer, id, permission)) {
            throw new NotPermitted();
        }
    }

    /** As what somebody works on a case; empty for who does not. */
    public Optional<Role> role(AccountId viewer, CaseId id) {
        return seats(viewer, id).stream().map(MemberOf::role).findFirst();
    }

    /** What a case is called; empty for who does not work on it. */
    public Optional<LocalText> title(AccountId viewer, CaseId id) {
        return seats(viewer, id).stream()
                .map(MemberOf::title)
                .map(LocalText::orEmpty)
                .findFirst();
    }

    /** Who leads a case says who works on it, whatever her role. */
    public boolean may(AccountId viewer, CaseId id, Permission permission) {
        return seats(viewer, id).stream()
                .anyMatch(seat -> seat.role().permissions().contains(permission)
                        || permission == Permission.MANAGE_MEMBERS && seat.leads());
    }

    private List<MemberOf> seats(AccountId viewer, CaseId id) {
        return memberships.of(viewer).stream()
                .filter(seat -> seat.caseId().equals(id))
                .toList();
    }

    /** @throws NoSuchCase for who is not a member, whether the case exists or not */
    public void require(AccountId viewer, CaseId id) {
        if (!sees(viewer, id)) {
            throw new NoSuchCase();
        }
    }
}
