package org.dalil.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = TODAY.plusDays(14);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void what_several_features_know_of_comes_in_the_order_of_the_days() {
        Deadlines reviews = (viewer, today, until) -> List.of(due("E-09", 9), due("E-02", -2));
        Deadlines regimes = (viewer, today, until) -> List.of(due("EU", 4));
        assertEquals(
                List.of("E-02", "EU", "E-09"),
                reading(reviews, regimes).until(AccountId.next(), LAST).stream()
                        .map(Deadline::code)
                        .toList());
    }

    @Test
    void every_feature_is_asked_for_the_same_person_and_the_same_days() {
        AccountId lina = AccountId.next();
        Deadlines asked = (viewer, today, until) -> {
            assertEquals(List.of(lina, TODAY, LAST), List.of(viewer, today, until));
            return List.of();
        };
        assertEquals(List.of(), reading(asked, asked).until(lina, LAST));
    }

    @Test
    void only_a_day_before_today_is_overdue() {
        assertEquals(
                List.of(true, false, false),
                Stream.of(-1, 0, 1)
                        .map(days -> due("E-01", days).overdue(TODAY))
                        .toList());
    }

    private DeadlineReading reading(Deadlines... sources) {
        return new DeadlineReading(List.of(sources), clock);
    }

    private static Deadline due(String code, int days) {
        return new Deadline(
                Deadline.Kind.REVIEW_DUE, TODAY.plusDays(days), null, "", null, code, LocalText.orEmpty(null));
    }
}
