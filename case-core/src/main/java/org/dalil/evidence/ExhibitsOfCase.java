package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Exhibits;

/** Answers the facts about items of evidence. */
@ApplicationScoped
public class ExhibitsOfCase implements Exhibits {

    private final Evidence evidence;

    protected ExhibitsOfCase() { // for the proxy
        this(null);
    }

    @Inject
    public ExhibitsOfCase(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public boolean has(CaseId file, UUID exhibit) {
        return evidence.find(new EvidenceId(exhibit))
                .filter(item -> item.caseId().equals(file))
                .isPresent();
    }
}
