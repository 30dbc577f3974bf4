package org.dalil.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.parties.PartyId;

/**
 * Some items of a case, in the order of their numbers.
 *
 * @param around other items that share an issuer or an original with them; of very many only some
 * @param signed who is named behind them and signed a text of the case
 */
public record EvidencePage(List<EvidenceView> items, List<EvidenceView> around, Set<PartyId> signed) {

    public EvidencePage {
        items = List.copyOf(items);
        around = List.copyOf(around);
        signed = Set.copyOf(signed);
    }

    /** Which of the items are sources of their own. */
    public Independence independence() {
        return new Independence(Stream.concat(items.stream(), around.stream()).toList(), signed);
    }
}
