package org.dalil.checks;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.regimes.Regime;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;

/** Where what is handed in may reach the target, the target may be shown what the request relies on. */
final class TheTargetMayBeShownIt implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Regime.Disclosure disclosure = request.file().pack().regime().disclosure();
        String cite = disclosure == null ? null : disclosure.cite();
        Set<LeftOut.Reason> kept = EnumSet.of(LeftOut.Reason.NOT_FOR_TARGET, LeftOut.Reason.NOT_DECIDED);
        return Stream.concat(
                        request.leftOut(OpenPoint.Code.EVIDENCE_NOT_DISCLOSABLE, LeftOut.Kind.ITEM, kept),
                        request.leftOut(OpenPoint.Code.FACTS_NOT_DISCLOSABLE, LeftOut.Kind.FACT, kept))
                .map(point -> point.citing(cite));
    }
}
