package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Somebody saw the texts of the criteria that have to be shown. */
final class TheWordingWasSeen implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.CRITERIA_UNVERIFIED,
                request.shown().stream()
                        .filter(element -> !element.criterion().isVerified())
                        .count());
    }
}
