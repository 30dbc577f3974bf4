package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.regimes.CriterionGroup;

/** Reviewers get no request with a criterion for which nothing is offered. */
@ApplicationScoped
public class ProofForEachCriterion implements Gate {

    @Override
    public boolean standsBefore(Move move) {
        return move == Move.SEND_TO_REVIEW;
    }

    @Override
    public List<OpenPoint> open(RequestFile file) {
        if (file.request().grounds().isEmpty()) {
            return List.of(OpenPoint.of(OpenPoint.Code.NOTHING_PLEADED));
        }
        Set<String> offered =
                file.request().proofs().stream().map(ProofView::criterion).collect(Collectors.toSet());
        List<OpenPoint> points = new ArrayList<>();
        for (CriterionGroup group : file.pack().groups()) {
            file.request().grounds().stream()
                    .map(GroundView::criterion)
                    .filter(criterion -> group.has(criterion) && !offered.contains(criterion))
                    .forEach(criterion -> points.add(OpenPoint.of(
                                    OpenPoint.Code.NOTHING_OFFERED,
                                    file.pack().criterion(criterion).citation())
                            .at(group.rule().id())));
        }
        return points;
    }
}
