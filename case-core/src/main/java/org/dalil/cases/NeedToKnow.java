package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.database.ReadOnce;

/** The door of a case: its members see it, for everybody else it does not exist. */
@ApplicationScoped
@ReadOnce
public class NeedToKnow {

    private final CaseFiles files;

    protected NeedToKnow() { // for the proxy
        this(null);
    }

    @Inject
    public NeedToKnow(CaseFiles files) {
        this.files = files;
    }

    public boolean sees(AccountId viewer, CaseId id) {
        return files.memberships(id, viewer) > 0;
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

    /** Who leads a case says who works on it, whatever her role. */
    public boolean may(AccountId viewer, CaseId id, Permission permission) {
        boolean allowedByRole = files.rolesOf(id, viewer).stream()
                .anyMatch(role -> role.permissions().contains(permission));
        return allowedByRole || permission == Permission.MANAGE_MEMBERS && files.leads(id, viewer) > 0;
    }

    /** @throws NoSuchCase for who is not a member, whether the case exists or not */
    public void require(AccountId viewer, CaseId id) {
        if (!sees(viewer, id)) {
            throw new NoSuchCase();
        }
    }
}
