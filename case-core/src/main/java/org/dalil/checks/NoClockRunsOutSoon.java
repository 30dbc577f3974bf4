package org.dalil.checks;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.dalil.regimes.ClockRule;
import org.dalil.requests.OpenPoint;

/** No clock of the regime that runs by itself runs out within a month. */
final class NoClockRunsOutSoon implements Rule {

    private static final long NEAR = 30;

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return request.file().pack().clocks().stream()
                .filter(clock -> clock.kind() != ClockRule.Kind.AFTER_TRIGGER)
                .flatMap(clock -> clock.due(request.today()).stream()
                        .map(day -> ChronoUnit.DAYS.between(request.today(), day))
                        .filter(days -> days >= 0 && days <= NEAR)
                        .map(days -> OpenPoint.of(OpenPoint.Code.CLOCK_NEAR, clock.name(), days)
                                .citing(clock.cite())));
    }
}
