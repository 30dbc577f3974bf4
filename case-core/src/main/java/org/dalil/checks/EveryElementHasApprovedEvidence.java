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
        return Examined.counted(
                        OpenPoint.Code.CRITERIA_WITH_GAP,
                        request.file().coverage().in(Coverage.State.GAP).size())
                .map(point -> point.citing(standard == null ? null : standard.cite()));
    }
}
