package org.dalil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.requests.RequestStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimesTest {

    private static final LocalDate SENT = LocalDate.parse("2026-03-01");

    @Test
    void half_of_the_authorities_that_answered_took_no_longer_than_the_median() {
        Times times = Times.of(Stream.of(2, 4, 30).map(TimesTest::answeredAfter).toList());
        assertEquals(4.0, times.daysToAnswer());
        assertEquals(0.0, times.silence());
        assertEquals(3.0, Times.of(List.of(answeredAfter(2), answeredAfter(4))).daysToAnswer());
    }

    @Test
    void who_has_not_answered_is_silent_and_counts_in_no_median() {
        Times times = Times.of(List.of(answeredAfter(6), course(SENT, List.of()), course(SENT, List.of())));
        assertEquals(6.0, times.daysToAnswer());
        assertEquals(2.0 / 3, times.silence());
        assertEquals(1, times.answered());
        assertNull(times.daysToDecision());
    }

    @Test
    void a_letter_from_before_the_submission_is_no_answer() {
        assertEquals(
                1, Times.of(List.of(course(SENT, List.of(SENT.minusDays(1))))).silent());
    }

    @Test
    void what_was_not_sent_is_neither_answered_nor_silent() {
        Times times = Times.of(List.of(course(null, List.of(SENT))));
        assertEquals(new Times(1, 0, 0, null, null), times);
        assertNull(times.silence());
    }

    private static Course answeredAfter(int days) {
        return course(SENT, List.of(SENT.plusDays(days), SENT.plusDays(days + 9L)));
    }

    private static Course course(LocalDate sent, List<LocalDate> answered) {
        return new Course("EU-GHRSR", "1.1", RequestStatus.SUBMITTED, sent, answered, List.of());
    }
}
