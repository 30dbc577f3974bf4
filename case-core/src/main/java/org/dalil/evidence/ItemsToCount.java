package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.parties.PartyId;

/**
 * Items of several cases, for whoever counts what a whole list of requests rests on. Asks nobody for permission: whoever
 * comes here has asked.
 */
@ApplicationScoped
public class ItemsToCount {

    private final Evidence evidence;
    private final ItemConsents consents;

    protected ItemsToCount() { // for the proxy
        this(null, null);
    }

    @Inject
    public ItemsToCount(Evidence evidence, ItemConsents consents) {
        this.evidence = evidence;
        this.consents = consents;
    }

    /** Some items of some cases, and what they were made from. */
    public CountedItems of(Set<CaseId> files, Set<EvidenceId> wanted) {
        if (wanted.isEmpty()) {
            return CountedItems.none();
        }
        Set<EvidenceItem> found = new LinkedHashSet<>();
        Map<PartyId, PartyId> survivors = new HashMap<>();
        Map<CaseId, Map<UUID, Set<PartyId>>> signed = new HashMap<>();
        for (Object[] row : evidence.bare(files, wanted)) {
            EvidenceItem item = (EvidenceItem) row[0];
            found.add(item);
            if (row[1] != null) {
                survivors.put((PartyId) row[1], (PartyId) row[2]);
            }
            if (row[3] != null) {
                Map<UUID, Set<PartyId>> lists = signed.computeIfAbsent(item.caseId(), file -> new HashMap<>());
                for (String text : ((String) row[3]).split(" ")) {
                    lists.computeIfAbsent(UUID.fromString(text), unknown -> new HashSet<>())
                            .add((PartyId) row[2]);
                }
            }
        }
        Map<EvidenceId, ItemConsents.Lack> lacking = consents.lacking(files, wanted);
        Map<CaseId, List<EvidenceView>> items = new HashMap<>();
        found.forEach(item -> items.computeIfAbsent(item.caseId(), file -> new ArrayList<>())
                .add(item.bare(lacking.get(item.id())).following(survivors)));
        items.values().forEach(some -> some.sort(Comparator.comparing(EvidenceView::number, Codes.IN_ORDER)));
        return new CountedItems(items, signed);
    }
}
