package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.accounts.AccountId;

/** The door of a case: its members see it, for everybody else it does not exist. */
@ApplicationScoped
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

    /** @throws NoSuchCase for who is not a member, whether the case exists or not */
    public void require(AccountId viewer, CaseId id) {
        if (!sees(viewer, id)) {
            throw new NoSuchCase();
        }
    }
}
