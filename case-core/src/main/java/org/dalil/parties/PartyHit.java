package org.dalil.parties;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A party that fits what was typed.
 *
 * @param fitting the name that fits, where it is not the one we use
 */
public record PartyHit(PartyId id, PartyKind kind, LocalText name, @Nullable String fitting) {}
