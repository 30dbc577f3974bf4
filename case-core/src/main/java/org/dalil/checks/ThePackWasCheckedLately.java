package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** The criteria that have to be shown were compared with their texts within the last half year. */
final class ThePackWasCheckedLately implements Rule {

    private static final long DAYS = 180;

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.counted(
                OpenPoint.Code.PACK_CHECK_OLD,
                request.shown().stream()
                        .map(element -> element.criterion().verification().checkedOn())
                        .filter(day ->
                                day != null && day.isBefore(request.today().minusDays(DAYS)))
                        .count());
    }
}
