package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.texts.Reasons;

/** One of the reasons at least is proven by itself: the listing stands though all others fall. */
final class OneReasonStandsAlone implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Reasons.of(request.file())
                .filter(reasons -> !reasons.oneStandsAlone())
                .map(reasons -> OpenPoint.of(OpenPoint.Code.NO_REASON_STANDS_ALONE)
                        .at(reasons.section().key()));
    }
}
