package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.regimes.Statement;
import org.dalil.requests.Coverage;
import org.dalil.requests.OpenPoint;

/** Everything that has to be shown has evidence that is approved and may be handed in. */
final class EveryElementHasApprovedEvidence implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Statement standard = request.file().pack().regime().evidentiaryStandard();
        return Examined.named(
                        OpenPoint.Code.CRITERIA_WITH_GAP,
                        request.file().coverage().in(Coverage.State.GAP).stream()
                                .map(element -> element.criterion().citation())
                                .toList())
                .map(point -> point.citing(standard == null ? null : standard.cite()));
    }
}
