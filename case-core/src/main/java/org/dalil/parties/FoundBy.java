package org.dalil.parties;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A word by which a party is found, and where: in a case, or everywhere. */
@Embeddable
record FoundBy(@Column(nullable = false) String place, @Column(nullable = false) String word) implements Serializable {

    /** @param places where a name is found that belongs to no case */
    static Set<FoundBy> names(List<PartyName> names, Set<String> places) {
        Set<FoundBy> found = new LinkedHashSet<>();
        for (PartyName name : names) {
            Set<String> there = name.source() == null ? places : Set.of(name.source());
            NameWords.of(name.text()).forEach(word -> there.forEach(place -> found.add(new FoundBy(place, word))));
        }
        return found;
    }
}
