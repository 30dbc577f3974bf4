package org.dalil.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Some items of several cases, for whoever counts sources.
 *
 * @param items in the order of their numbers
 * @param signed who is named behind any of them and signed a text of the case, by text
 */
public record CountedItems(Map<CaseId, List<EvidenceView>> items, Map<CaseId, Map<UUID, Set<PartyId>>> signed) {

    public CountedItems {
        items = Map.copyOf(items);
        signed = Map.copyOf(signed);
    }

    static CountedItems none() {
        return new CountedItems(Map.of(), Map.of());
    }

    public List<EvidenceView> of(CaseId file) {
        return items.getOrDefault(file, List.of());
    }

    /** @param text null for all texts of the case */
    public Set<PartyId> signatories(CaseId file, @Nullable UUID text) {
        return signed.getOrDefault(file, Map.of()).entrySet().stream()
                .filter(list -> text == null || list.getKey().equals(text))
                .flatMap(list -> list.getValue().stream())
                .collect(Collectors.toSet());
    }
}
