package org.dalil.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request so far.
 *
 * @param sentOn null while nothing was sent
 * @param answeredOn the days on which something came in
 * @param decidedOn the days of the decisions that were told; silence is none
 */
record Course(
        String regime,
        String packVersion,
        RequestStatus status,
        @Nullable LocalDate sentOn,
        List<LocalDate> answeredOn,
        List<LocalDate> decidedOn) {

    boolean sent() {
        return sentOn != null;
    }

    /** Nothing came back since it was sent. */
    boolean silent() {
        return sent()
                && days(answeredOn).findAny().isEmpty()
                && days(decidedOn).findAny().isEmpty();
    }

    Stream<Long> daysToAnswer() {
        return days(answeredOn).sorted().limit(1);
    }

    Stream<Long> daysToDecision() {
        return days(decidedOn).sorted().limit(1);
    }

    /** What was written before the request was sent answers something else. */
    private Stream<Long> days(List<LocalDate> dates) {
        LocalDate from = sentOn;
        return from == null
                ? Stream.empty()
                : dates.stream().filter(day -> !day.isBefore(from)).map(day -> ChronoUnit.DAYS.between(from, day));
    }
}
