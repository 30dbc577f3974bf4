package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.regimes.Criterion;
import org.dalil.requests.OpenPoint;
import org.jspecify.annotations.Nullable;

/** The rules of the pack about the choice of criteria are met: how many of a group, and what calls for what. */
final class EveryGroupOfThePackIsServed implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.file().unmetRules().stream()
                .map(rule -> OpenPoint.of(OpenPoint.Code.RULE_UNMET, rule.name(), rule.rule())
                        .at(rule.id())
                        .citing(cite(request, rule.id())));
    }

    /** Where the law speaks of the first criterion of the group. */
    private static @Nullable String cite(Examined request, String group) {
        return request.file().pack().groups().stream()
                .filter(known -> known.id().equals(group))
                .flatMap(known -> known.criteria().stream())
                .map(Criterion::citation)
                .findFirst()
                .orElse(null);
    }
}
