package org.dalil.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
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

    /** As it is written in a row of the form. */
    static Issuer typed(Typed typed, String row) {
        UUID party = typed.id(row + ".party");
        return new Issuer(
                party == null ? null : new PartyId(party),
                typed.required(row + ".words", 1_000),
                !typed.ticked(row + ".unnamed"),
                typed.ticked(row + ".external"));
    }

    Sheet in(Sheet sheet, String row) {
        return sheet.with(row + ".party", partyId == null ? null : partyId.value())
                .with(row + ".words", words)
                .with(row + ".unnamed", !named)
                .with(row + ".external", external);
    }

    /** The same by the party into which it was merged. */
    Issuer following(Map<PartyId, PartyId> survivors) {
        return partyId == null ? this : new Issuer(survivors.getOrDefault(partyId, partyId), words, named, external);
    }
}
