package org.dalil.regimes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dalil.shared.LocalText;

/** Which criteria of different regimes ask for the same thing, so that what proves one may prove the other. */
public record Crosswalk(String version, List<Parallel> correspondences) {

    /** Criteria that correspond; how sure that is, and why. */
    public record Parallel(String id, List<String> criteria, LocalText text, Verification verification) {

        public Parallel {
            criteria = List.copyOf(criteria);
        }

        boolean joins(String one, String other) {
            return !one.equals(other) && criteria.contains(one) && criteria.contains(other);
        }
    }

    public Crosswalk {
        correspondences = List.copyOf(correspondences);
    }

    /** For a shelf that has none. */
    static Crosswalk none() {
        return new Crosswalk("0", List.of());
    }

    public boolean joins(String one, String other) {
        return correspondences.stream().anyMatch(known -> known.joins(one, other));
    }

    /** The correspondences by which one of these criteria answers to another one. */
    public List<Parallel> of(String criterion) {
        return correspondences.stream()
                .filter(known -> known.criteria().contains(criterion))
                .toList();
    }

    /** The ids that no pack has, and those that stand there twice. */
    List<String> problems(List<RegimePack> packs) {
        Set<String> known = new HashSet<>();
        packs.forEach(pack -> pack.criteria().forEach(criterion -> known.add(criterion.id())));
        Set<String> ids = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (Parallel correspondence : correspondences) {
            if (!ids.add(correspondence.id())) {
                problems.add("correspondences[" + correspondence.id() + "]: is there twice");
            }
            correspondence.criteria().stream()
                    .filter(criterion -> !known.contains(criterion))
                    .forEach(criterion -> problems.add("correspondences[" + correspondence.id()
                            + "]: there is no criterion \"" + criterion + "\""));
        }
        return problems;
    }
}
