package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Refusal;

/** Facts that rest on an item of evidence. */
@ApplicationScoped
public class RestingFacts implements Dependent {

    public enum Objection {
        /** The argument is the codes of the facts. */
        SOURCE_OF_FACTS
    }

    private final CaseFiles files;

    protected RestingFacts() { // for the proxy
        this(null);
    }

    @Inject
    public RestingFacts(CaseFiles files) {
        this.files = files;
    }

    @Override
    public List<Refusal> objectionsToRemoving(CaseId file, UUID paper, String code) {
        List<String> facts =
                files.factsOn(paper).stream().sorted(Codes.IN_ORDER).toList();
        return facts.isEmpty() ? List.of() : List.of(Refusal.of(Objection.SOURCE_OF_FACTS, String.join(", ", facts)));
    }
}
