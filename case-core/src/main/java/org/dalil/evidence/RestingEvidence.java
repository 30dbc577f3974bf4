package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.Dependent;
import org.dalil.shared.Refusal;

/** Items of evidence that are offered for a citation. */
@ApplicationScoped
public class RestingEvidence implements Dependent {

    public enum Objection {
        /** The argument is the numbers of the items. */
        OFFERED_FOR_IT
    }

    private final Evidence evidence;

    protected RestingEvidence() { // for the proxy
        this(null);
    }

    @Inject
    public RestingEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        List<String> numbers =
                evidence.offeredFor(file, paper).stream().sorted(Codes.IN_ORDER).toList();
        return numbers.isEmpty()
                ? List.of()
                : List.of(Refusal.of(Objection.OFFERED_FOR_IT, String.join(", ", numbers)));
    }
}
