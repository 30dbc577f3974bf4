package org.dalil.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * All items of a case, each with its file.
 *
 * @param survivors of every issuer the party into which it was merged, or itself
 * @param signed which of them signed a text of the case
 */
record ItemsOfCase(
        Map<EvidenceItem, @Nullable EvidenceFileView> items, Map<PartyId, PartyId> survivors, Set<PartyId> signed) {

    static ItemsOfCase of(List<Object[]> rows) {
        Map<EvidenceItem, @Nullable EvidenceFileView> items = new LinkedHashMap<>();
        Map<PartyId, PartyId> survivors = new HashMap<>();
        Set<PartyId> signed = new HashSet<>();
        for (Object[] row : rows) {
            EvidenceFile file = (EvidenceFile) row[1];
            items.put((EvidenceItem) row[0], file == null ? null : file.view((String) row[2]));
            if (row[3] != null) {
                survivors.put((PartyId) row[3], (PartyId) row[4]);
            }
            if (Boolean.TRUE.equals(row[5])) {
                signed.add((PartyId) row[4]);
            }
        }
        return new ItemsOfCase(items, survivors, signed);
    }
}
