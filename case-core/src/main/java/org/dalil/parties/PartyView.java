package org.dalil.parties;

import java.util.List;
import org.dalil.shared.LocalText;

/** A party with what the viewer may know of it. */
public record PartyView(
        PartyId id, PartyKind kind, LocalText name, List<PartyName> names, List<Identifier> identifiers) {}
