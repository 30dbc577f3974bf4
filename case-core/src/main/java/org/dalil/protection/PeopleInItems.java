package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;

/**
 * Whom the items of a case are about, read once however many parts of a page want to know. Asks nobody for permission:
 * whoever comes here has asked.
 */
@ApplicationScoped
@ReadOnce
class PeopleInItems {

    private final Consents consents;

    protected PeopleInItems() { // for the proxy
        this(null);
    }

    @Inject
    PeopleInItems(Consents consents) {
        this.consents = consents;
    }

    public Map<EvidenceId, Concerned> of(CaseId file) {
        return consents.concerned(file);
    }
}
