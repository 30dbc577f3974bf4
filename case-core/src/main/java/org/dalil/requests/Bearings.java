package org.dalil.requests;

import java.util.List;
import org.dalil.evidence.ProvingPassage;
import org.dalil.regimes.Needs;

/**
 * What bears on the criteria of a request beside what it offers for them.
 *
 * @param against what speaks against them
 * @param passages marked in the files of the case
 * @param atLeast what the team wants in this case, where the pack would be content with less
 */
public record Bearings(List<CounterPointView> against, List<ProvingPassage> passages, Needs atLeast) {

    public Bearings {
        against = List.copyOf(against);
        passages = List.copyOf(passages);
    }

    /** Nothing at all. */
    public static Bearings none() {
        return new Bearings(List.of(), List.of(), Needs.NOTHING_MORE);
    }
}
