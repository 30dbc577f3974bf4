package org.dalil.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.clocks.Reckoning;
import org.dalil.clocks.RunningClock;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the days of one request.
 *
 * @param closes when its text can no longer be signed
 * @param review by when the first verdict is due in its case
 * @param promise the first day by which an authority promised something that it has not done
 * @param sent when it was sent first
 * @param written on which days something went out about it
 * @param decided the last day on which something was decided about it
 * @param moved when it came to where it stands
 */
record Whereabouts(
        RequestStatus status,
        RegimePack pack,
        Reckoning reckoning,
        Instant now,
        @Nullable LocalDate closes,
        @Nullable LocalDate review,
        @Nullable LocalDate promise,
        @Nullable Instant sent,
        List<LocalDate> written,
        @Nullable LocalDate decided,
        @Nullable Instant moved) {

    static @Nullable LocalDate day(@Nullable Instant moment, @Nullable String zone) {
        return moment == null || zone == null ? null : LocalDate.ofInstant(moment, ZoneId.of(zone));
    }

    static List<LocalDate> days(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(" ")).map(LocalDate::parse).toList();
    }

    List<NextDay> next() {
        RequestStage stage = status.stage();
        if (stage == RequestStage.DECIDED) {
            return over();
        }
        boolean isSent = stage.compareTo(RequestStage.SUBMITTED) >= 0;
        List<NextDay> known = Stream.of(
                        on(NextDay.Kind.REVIEW_DUE, stage == RequestStage.EVIDENCE_REVIEW ? review : null),
                        on(
                                NextDay.Kind.SIGN_ON_CLOSES,
                                isSent || closes == null || closes.isBefore(reckoning.dayOf(now)) ? null : closes),
                        on(NextDay.Kind.PROMISE_DUE, promise),
                        clocks(isSent))
                .flatMap(days -> days)
                .sorted(NextDay.IN_ORDER)
                .toList();
        return known.isEmpty() && isSent && sent != null
                ? on(NextDay.Kind.WAITING_SINCE, reckoning.dayOf(sent)).toList()
                : known;
    }

    /** Of what is given up only the day is known on which that was done. */
    private List<NextDay> over() {
        LocalDate day =
                decided != null && !status.isGivenUp() ? decided : moved == null ? null : reckoning.dayOf(moved);
        return on(NextDay.Kind.DECIDED, day).toList();
    }

    private Stream<NextDay> clocks(boolean isSent) {
        LocalDate sentOn = sent == null ? null : reckoning.dayOf(sent);
        int asked = sentOn == null
                ? 0
                : (int) written.stream().filter(day -> day.isAfter(sentOn)).count();
        return RunningClock.of(pack, reckoning, now, isSent ? sent : null, asked).stream()
                .flatMap(clock -> switch (clock.start()) {
                    case SENT ->
                        on(
                                NextDay.Kind.FOLLOW_UP_DUE,
                                clock.due() == null ? null : clock.due().day());
                    case BY_ITSELF ->
                        on(
                                NextDay.Kind.REGIME_CLOCK,
                                clock.due() == null ? null : clock.due().day(),
                                clock.rule().name());
                    case IF_TODAY, OPEN -> Stream.empty();
                });
    }

    private Stream<NextDay> on(NextDay.Kind kind, @Nullable LocalDate day) {
        return on(kind, day, LocalText.orEmpty(null));
    }

    private Stream<NextDay> on(NextDay.Kind kind, @Nullable LocalDate day, LocalText name) {
        return Stream.ofNullable(day).map(known -> new NextDay(kind, known, reckoning.dayOf(now), name));
    }
}
