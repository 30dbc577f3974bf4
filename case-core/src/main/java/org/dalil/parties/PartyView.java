package org.dalil.parties;

import java.util.List;
import org.dalil.shared.LocalText;

/** A party with all that is known of it. */
public record PartyView(
        PartyId id, PartyKind kind, LocalText name, List<PartyName> names, List<Identifier> identifiers) {}
