package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.dalil.cases.CaseId;

/** What the ledger of consents asks and tells of items, inside the transaction of its desk, which asked for permission. */
@ApplicationScoped
public class ConsentedItems {

    /** An item as the ledger knows it. */
    public record Item(EvidenceId id, CaseId caseId, String number) {}

    private final Evidence evidence;

    protected ConsentedItems() { // for the proxy
        this(null);
    }

    @Inject
    public ConsentedItems(Evidence evidence) {
        this.evidence = evidence;
    }

    public Optional<Item> find(CaseId file, EvidenceId id) {
        return evidence.find(id).filter(item -> item.caseId().equals(file)).map(ConsentedItems::view);
    }

    /**
     * Waits until nobody else decides about these items or changes them. To be called before they are looked at, and before
     * anything is announced: whoever decides about an item holds it first and the end of the trail then.
     */
    public void hold(CaseId file, Collection<EvidenceId> ids) {
        if (!ids.isEmpty()) {
            evidence.held(file, ids);
        }
    }

    public Map<EvidenceId, String> numbers(CaseId file) {
        return evidence.numbers(file);
    }

    /** No approval of it holds any longer. @return whether that is new */
    public boolean stop(EvidenceId id) {
        return evidence.find(id).orElseThrow().consentWithdrawn();
    }

    /** The consent is there again; what was approved has to be approved again. @return whether that is new */
    public boolean resume(EvidenceId id) {
        return evidence.find(id).orElseThrow().consentedAgain();
    }

    private static Item view(EvidenceItem item) {
        return new Item(item.id(), item.caseId(), item.code());
    }
}
