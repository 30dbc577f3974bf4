package org.dalil.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;

/** Which dossiers that were built used an item of evidence. Whoever asks has asked for the permission. */
@ApplicationScoped
public class DossierUses {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A version in which an item stands.
     *
     * @param version its id
     * @param number 1, 2, 3 …; shown as v0.1, v0.2, v0.3
     */
    public record Use(RequestId request, UUID version, int number) {}

    private final Requests requests;

    protected DossierUses() { // for the proxy
        this(null);
    }

    @Inject
    public DossierUses(Requests requests) {
        this.requests = requests;
    }

    /** @param exhibit number of the item in its case: {@code E-02} */
    public List<Use> of(CaseId file, String exhibit) {
        return requests.builtIn(file).stream()
                .filter(version -> isIn(version.manifest(), exhibit))
                .map(version -> new Use(version.requestId(), version.id(), version.number()))
                .toList();
    }

    private static boolean isIn(String manifest, String exhibit) {
        try {
            return JSON.readTree(manifest).path("exhibits").has(exhibit);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest that cannot be read", e);
        }
    }
}
