package org.dalil.waivers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;

/** Says to a member of the case what was waived, by whom, and why. */
@ApplicationScoped
@ReadOnce
@Transactional
public class WaiverReading {

    private final PointWaivers waivers;

    protected WaiverReading() { // for the proxy
        this(null);
    }

    @Inject
    public WaiverReading(PointWaivers waivers) {
        this.waivers = waivers;
    }

    public List<WaiverView> of(AccountId viewer, RequestId id) {
        return waivers.views(viewer, id);
    }
}
