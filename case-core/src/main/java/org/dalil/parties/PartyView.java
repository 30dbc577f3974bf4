package org.dalil.parties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.shared.LocalText;

/**
 * A party with what the viewer may know of it.
 *
 * @param veiled whether the name is a pseudonym
 */
public record PartyView(
        PartyId id,
        PartyKind kind,
        LocalText name,
        List<PartyName> names,
        List<Identifier> identifiers,
        boolean veiled) {

    public PartyView {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }

    /** The types of particulars that are known, as the vocabulary calls them: what a regime wants besides is a gap. */
    public Set<String> particularsAtHand() {
        Set<String> types = identifiers.stream().map(Identifier::type).collect(Collectors.toSet());
        types.add("name");
        if (names.size() > 1) {
            types.add("aliases");
        }
        return types;
    }
}
