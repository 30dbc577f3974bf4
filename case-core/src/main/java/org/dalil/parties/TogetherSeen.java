package org.dalil.parties;

import java.util.List;
import java.util.Set;

/** Records that stand for one party, seen as one. */
final class TogetherSeen {

    private TogetherSeen() {}

    static PartyView as(PartyId survivor, List<Party> group, Set<String> caseNumbers) {
        List<PartyView> parts = group.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(survivor), one.id().equals(survivor)))
                .map(party -> party.view(caseNumbers))
                .toList();
        PartyView first = parts.get(0);
        return new PartyView(
                survivor,
                first.kind(),
                first.name(),
                Told.once(parts.stream().flatMap(part -> part.names().stream())),
                Told.once(parts.stream().flatMap(part -> part.identifiers().stream())),
                first.veiled());
    }
}
