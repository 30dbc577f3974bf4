package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;

/** Finds evidence for somebody who is a member of its case. */
@ApplicationScoped
@Transactional
public class EvidenceSearch {

    private final Evidence evidence;
    private final CaseReading cases;

    protected EvidenceSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public EvidenceSearch(Evidence evidence, CaseReading cases) {
        this.evidence = evidence;
        this.cases = cases;
    }

    /** The items of a case in the order of their numbers. */
    public List<EvidenceView> items(AccountId viewer, CaseId id) {
        PassagesById passages = PassagesById.of(cases.passages(viewer, id));
        return evidence.of(id).stream().map(item -> item.view(passages)).toList();
    }
}
