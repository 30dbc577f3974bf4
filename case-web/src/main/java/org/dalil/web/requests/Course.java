package org.dalil.web.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dalil.clocks.RunningClock;
import org.dalil.decisions.DecisionView;
import org.dalil.sending.SubmissionView;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterRow;
import org.jspecify.annotations.Nullable;

/** The way of a request that was sent: what was, where it stands today, and what is still to come. */
public final class Course {

    /** What a point of the way is; its words are {@code sending.course.<NAME>}. */
    public enum Kind {
        SENT,
        SUPPLEMENTED,
        RECEIVED,
        ANSWERED,
        DECIDED,
        TODAY,
        PROMISED,
        FOLLOW_UP,
        /** Nobody knows when. */
        DECISION
    }

    /**
     * A point of the way.
     *
     * @param day null where nobody knows it
     * @param past whether it was before today
     */
    public record Point(Kind kind, @Nullable LocalDate day, boolean past) {}

    private Course() {}

    static List<Point> of(
            List<SubmissionView> sent,
            List<LetterRow> letters,
            List<DecisionView> decisions,
            List<RunningClock> clocks,
            LocalDate today) {
        if (sent.isEmpty()) {
            return List.of();
        }
        List<Point> way = new ArrayList<>();
        Stream.of(
                        sent.stream()
                                .map(each -> new Point(
                                        each.supplement() ? Kind.SUPPLEMENTED : Kind.SENT,
                                        each.sentAt().toLocalDate(),
                                        true)),
                        letters.stream().flatMap(Course::answer),
                        letters.stream()
                                .filter(LetterRow::watched)
                                .flatMap(row -> at(Kind.PROMISED, row.dueOn(), today)),
                        decisions.stream()
                                .map(each -> new Point(Kind.DECIDED, each.said().decidedOn(), true)),
                        clocks.stream()
                                .filter(clock -> clock.start() == RunningClock.Start.SENT && clock.due() != null)
                                .flatMap(clock -> at(
                                        Kind.FOLLOW_UP,
                                        Objects.requireNonNull(clock.due()).day(),
                                        today)),
                        Stream.of(new Point(Kind.TODAY, today, false)))
                .flatMap(points -> points)
                .forEach(way::add);
        way.sort(Comparator.comparing(Point::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Point::kind));
        if (decisions.isEmpty()) {
            way.add(new Point(Kind.DECISION, null, false));
        }
        return List.copyOf(way);
    }

    private static Stream<Point> answer(LetterRow row) {
        Letter.Answer answer = row.letter().answer();
        LocalDate day = row.letter().date().from();
        return !row.incoming() || answer == null || day == null
                ? Stream.empty()
                : Stream.of(new Point(
                        answer == Letter.Answer.ACKNOWLEDGEMENT_ONLY ? Kind.RECEIVED : Kind.ANSWERED, day, true));
    }

    private static Stream<Point> at(Kind kind, @Nullable LocalDate day, LocalDate today) {
        return Stream.ofNullable(day).map(known -> new Point(kind, known, known.isBefore(today)));
    }
}
