package org.dalil.checks;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.regimes.Regime;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;

/** The labels of what the request relies on let the authority have it. */
final class TheRecipientMayHaveIt implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Regime.Recipients recipients = request.file().pack().regime().recipients();
        String cite = recipients == null ? null : recipients.cite();
        Set<LeftOut.Reason> above = EnumSet.of(LeftOut.Reason.RESTRICTED);
        return Stream.concat(
                        request.leftOut(OpenPoint.Code.EVIDENCE_ABOVE_LABEL, LeftOut.Kind.ITEM, above),
                        request.leftOut(OpenPoint.Code.FACTS_ABOVE_LABEL, LeftOut.Kind.FACT, above))
                .map(point -> point.citing(cite));
    }
}
