package org.dalil.checks;

import java.time.Period;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.dalil.regimes.Regime;
import org.dalil.requests.OpenPoint;

/** Where the practice of a regime looks at recent conduct, the newest dated item is recent enough. */
final class SomeSourceIsRecent implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        Regime.Recency recency = request.file().pack().regime().recency();
        if (recency == null) {
            return Stream.empty();
        }
        return request.items().stream()
                .map(item -> item.dated().to())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(newest -> newest.isBefore(request.today().minusYears(recency.years())))
                .map(newest -> Period.between(newest, request.today()).getYears())
                .map(years -> OpenPoint.of(OpenPoint.Code.SOURCES_OLD, years).citing(recency.cite()))
                .stream();
    }
}
