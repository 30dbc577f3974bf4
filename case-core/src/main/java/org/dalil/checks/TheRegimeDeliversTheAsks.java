package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.cases.AskView;
import org.dalil.regimes.Availability;
import org.dalil.requests.OpenPoint;

/** What the case asks for can be had under the regime. */
final class TheRegimeDeliversTheAsks implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.file().askOutline().stream()
                .filter(AskView::operative)
                .filter(ask -> request.file().availability(ask) instanceof Availability.NotAvailable)
                .map(ask -> OpenPoint.of(OpenPoint.Code.ASK_NOT_AVAILABLE, ask.code()));
    }
}
