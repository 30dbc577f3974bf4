package org.dalil.origins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Dependent;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Refusal;

/** An original of which something was made stays. */
@ApplicationScoped
public class RestingOrigins implements Dependent {

    private final Origins origins;

    protected RestingOrigins() { // for the proxy
        this(null);
    }

    @Inject
    public RestingOrigins(Origins origins) {
        this.origins = origins;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        String made = OriginDesk.numbers(origins.madeOf(new EvidenceId(paper)));
        return made.isEmpty() ? List.of() : List.of(Refusal.of(Origin.Objection.ORIGINAL_OF, made));
    }
}
