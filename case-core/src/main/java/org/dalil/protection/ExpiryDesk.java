package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.accounts.Open;
import org.dalil.cases.CaseId;

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
        Map<CaseId, List<ItemPerson>> links = new LinkedHashMap<>();
        consents.withExpiry().forEach(file -> links.put(file, consents.links(file)));
        links.forEach(aftermath::hold);
        links.forEach((file, people) -> aftermath.settle(file, people, null));
    }
}
