package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;

/**
 * Reads all items of a case once, however many parts of a page want to know. Asks nobody for permission: whoever comes
 * here has asked.
 */
@ApplicationScoped
@ReadOnce
class CaseItems {

    private final Evidence evidence;

    protected CaseItems() { // for the proxy
        this(null);
    }

    @Inject
    CaseItems(Evidence evidence) {
        this.evidence = evidence;
    }

    public ItemsOfCase of(CaseId id) {
        return ItemsOfCase.of(evidence.of(id));
    }
}
