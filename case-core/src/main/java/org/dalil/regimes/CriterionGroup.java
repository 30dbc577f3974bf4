package org.dalil.regimes;

import java.util.List;
import java.util.Set;

/** A group of criteria and the rule that governs it. */
public record CriterionGroup(GroupRule rule, List<Criterion> criteria) {

    public CriterionGroup {
        criteria = List.copyOf(criteria);
    }

    public String id() {
        return rule.id();
    }

    public boolean has(String criterionId) {
        return criteria.stream().anyMatch(criterion -> criterion.id().equals(criterionId));
    }

    boolean isPleaded(Set<String> pleaded) {
        return pleaded.stream().anyMatch(this::has);
    }

    /** A threshold does not call for itself: only what is pleaded outside the group brings the rule into play. */
    boolean isInPlay(Set<String> pleaded) {
        return rule.when() == null
                || pleaded.stream().anyMatch(id -> !has(id) && rule.when().matches(id));
    }

    boolean isSatisfiedBy(Set<String> pleaded) {
        long count = criteria.stream().filter(c -> pleaded.contains(c.id())).count();
        boolean enough = rule.min() == null || count >= rule.min();
        boolean tooMany = rule.max() != null && count > rule.max();
        boolean complete = !rule.all() || demanded(pleaded).stream().allMatch(c -> pleaded.contains(c.id()));
        return enough && !tooMany && complete;
    }

    /** The required criteria of this group that apply to what is pleaded. */
    List<Criterion> demanded(Set<String> pleaded) {
        return criteria.stream()
                .filter(Criterion::required)
                .filter(c -> c.appliesTo() == null || c.appliesTo().matchesAny(pleaded))
                .toList();
    }
}
