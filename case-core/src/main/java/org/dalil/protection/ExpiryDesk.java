package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dalil.accounts.Open;

/** Looks once a day whose consent has run out. */
@ApplicationScoped
@Transactional
public class ExpiryDesk {

    private final Consents consents;
    private final Aftermath aftermath;

    protected ExpiryDesk() { // for the proxy
        this(null, null);
    }

    @Inject
    public ExpiryDesk(Consents consents, Aftermath aftermath) {
        this.consents = consents;
        this.aftermath = aftermath;
    }

    /** A second time on the same day finds nothing more to do. */
    @Open("the clock asks, not a person, and no content is answered")
    public void look() {
        consents.withExpiry().forEach(file -> aftermath.settle(file, consents.links(file), null));
    }
}
