package org.dalil.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dalil.parties.PartyId;

/**
 * All items of a case, each with its files.
 *
 * @param survivors of every issuer the party into which it was merged, or itself
 * @param signed which of them signed a text of the case
 */
record ItemsOfCase(
        Map<EvidenceItem, List<EvidenceFileView>> items, Map<PartyId, PartyId> survivors, Set<PartyId> signed) {

    static ItemsOfCase of(List<Object[]> rows) {
        Map<EvidenceItem, Map<Integer, EvidenceFileView>> items = new LinkedHashMap<>();
        Map<PartyId, PartyId> survivors = new HashMap<>();
        Set<PartyId> signed = new HashSet<>();
        for (Object[] row : rows) {
            EvidenceFile file = (EvidenceFile) row[1];
            Map<Integer, EvidenceFileView> files =
                    items.computeIfAbsent((EvidenceItem) row[0], item -> new TreeMap<>());
            if (file != null) {
                EvidenceFileView view = file.view((String) row[2]);
                files.put(view.position(), view);
            }
            if (row[3] != null) {
                survivors.put((PartyId) row[3], (PartyId) row[4]);
            }
            if (Boolean.TRUE.equals(row[5])) {
                signed.add((PartyId) row[4]);
            }
        }
        Map<EvidenceItem, List<EvidenceFileView>> inOrder = new LinkedHashMap<>();
        items.forEach((item, files) -> inOrder.put(item, List.copyOf(files.values())));
        return new ItemsOfCase(inOrder, survivors, signed);
    }
}
