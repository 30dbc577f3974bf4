package org.dalil.search;

import java.util.List;
import org.dalil.parties.PartyHit;

/** What was found, in groups; in each what fits best comes first. */
public record Findings(
        List<FoundThing> requests,
        List<FoundThing> cases,
        List<PartyHit> parties,
        List<FoundThing> evidence,
        List<FoundColleague> people) {

    public static final Findings NOTHING = new Findings(List.of(), List.of(), List.of(), List.of(), List.of());

    public Findings {
        requests = List.copyOf(requests);
        cases = List.copyOf(cases);
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
        people = List.copyOf(people);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    public int size() {
        return requests.size() + cases.size() + parties.size() + evidence.size() + people.size();
    }
}
