package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;

/** The cases of somebody, read once however many parts of a page ask what may be shown. */
@ApplicationScoped
@ReadOnce
class Memberships {

    private final CaseFiles files;

    protected Memberships() { // for the proxy
        this(null);
    }

    @Inject
    Memberships(CaseFiles files) {
        this.files = files;
    }

    public List<MemberOf> of(AccountId viewer) {
        return files.memberships(viewer);
    }
}
