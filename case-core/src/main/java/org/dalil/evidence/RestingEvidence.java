package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.Dependent;
import org.dalil.shared.Refusal;

/** Items of evidence that are offered for a citation, or come from another item. */
@ApplicationScoped
public class RestingEvidence implements Dependent {

    public enum Objection {
        /** The argument is the numbers of the items. */
        OFFERED_FOR_IT,
        /** The argument is the numbers of the items. */
        COMING_FROM_IT
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
        return Stream.concat(
                        objection(Objection.OFFERED_FOR_IT, evidence.offeredFor(file, paper)),
                        objection(Objection.COMING_FROM_IT, evidence.comingFrom(file, new EvidenceId(paper))))
                .toList();
    }

    private static Stream<Refusal> objection(Objection code, List<String> numbers) {
        return numbers.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Refusal.of(code, numbers.stream().sorted(Codes.IN_ORDER).collect(Collectors.joining(", "))));
    }
}
