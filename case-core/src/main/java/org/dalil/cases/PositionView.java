package org.dalil.cases;

import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What the target says for itself, and where the source tells it. */
public record PositionView(
        String code, Position.Kind kind, @Nullable PartyId partyId, LocalText text, @Nullable PassageView passage) {}
