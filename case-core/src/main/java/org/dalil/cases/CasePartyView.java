package org.dalil.cases;

import java.util.UUID;
import org.dalil.parties.PartyView;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A party and what it is in a case.
 *
 * @param groupSize how many people a class stands for; null for a single party or where the source does not say
 * @param named whether the source names it
 */
public record CasePartyView(
        UUID id,
        PartyView party,
        PartyRole role,
        @Nullable AllegationStatus allegation,
        LocalText office,
        LocalText note,
        @Nullable Integer groupSize,
        boolean named,
        @Nullable Tlp tlp,
        @Nullable PassageView passage) {

    /** How many people it stands for; one where nothing else is said. */
    public int people() {
        return groupSize == null ? 1 : groupSize;
    }
}
