package org.dalil.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;

/** Says to the members of a case what the last search in a dossier found, by codes and places. */
@ApplicationScoped
@ReadOnce
@Transactional
public class LeakReading {

    private final LeakSearches searches;

    protected LeakReading() { // for the proxy
        this(null);
    }

    @Inject
    public LeakReading(LeakSearches searches) {
        this.searches = searches;
    }

    public Optional<LeakView> last(AccountId viewer, RequestId request) {
        return searches.last(viewer, request);
    }
}
