package org.dalil.cases;

import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What the target says for itself, and where the source tells it. */
public record PositionView(
        UUID id,
        String code,
        Position.Kind kind,
        @Nullable PartyId partyId,
        LocalText text,
        @Nullable PassageView passage) {

    /** The same, said by the party into which the speaker was merged. */
    PositionView following(@Nullable PartyId survivor) {
        return survivor == null ? this : new PositionView(id, code, kind, survivor, text, passage);
    }
}
