package org.dalil.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind an item.
 *
 * @param partyId where it is one of the parties we know
 * @param words as the record names it; «not named» where the source names nobody
 * @param named whether anybody is named at all
 * @param external known from elsewhere, not from the source
 */
@Embeddable
public record Issuer(
        @Nullable PartyId partyId,
        @Column(nullable = false) String words,
        @Column(nullable = false) boolean named,
        @Column(nullable = false) boolean external)
        implements Serializable {

    /** The same by the party into which it was merged. */
    Issuer following(Map<PartyId, PartyId> survivors) {
        return partyId == null ? this : new Issuer(survivors.getOrDefault(partyId, partyId), words, named, external);
    }
}
