package org.dalil.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningClockTest {

    private static final RegimePack EUROPE = RegimeCatalogue.shipped().current(new RegimeId("EU-GHRSR"));
    private static final Reckoning BRUSSELS = Places.shipped().reckoning("EU");
    private static final Instant NOVEMBER = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void the_end_of_the_framework_is_told_fifteen_days_before() {
        RunningClock framework = clock("EU-C1", NOVEMBER, null);
        assertEquals(LocalDate.parse("2026-12-08"), framework.due().day());
        assertEquals(15, framework.daysLeft());
    }

    @Test
    void what_ended_by_itself_runs_no_more() {
        assertTrue(all(Instant.parse("2026-12-08T23:30:00Z"), null).stream()
                .noneMatch(clock -> clock.rule().id().equals("EU-C1")));
    }

    @Test
    void an_event_that_has_not_happened_is_reckoned_as_if_it_happened_today() {
        RunningClock access = clock("EU-C6", NOVEMBER, null);
        assertEquals(RunningClock.Start.IF_TODAY, access.start());
        assertEquals(LocalDate.parse("2026-12-14"), access.due().day());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z, 0, 2026-12-21, 28",
        "2026-10-24T10:00:00Z, 0, 2026-11-23, 0",
        "2026-10-22T10:00:00Z, 0, 2026-11-23, 0",
        "2026-10-20T10:00:00Z, 0, 2026-11-19, -4",
        "2026-10-23T10:00:00Z, 1, 2026-12-22, 29",
        "2026-01-01T10:00:00Z, 0, 2026-02-02, -294",
        "2026-01-01T10:00:00Z, 2, 2026-04-01, -236"
    })
    void who_is_silent_is_asked_again_and_a_day_that_passed_stays_overdue_until_somebody_asks(
            String sent, int asked, String due, int left) {
        RunningClock answer = RunningClock.of(EUROPE, BRUSSELS, NOVEMBER, Instant.parse(sent), asked).stream()
                .filter(clock -> clock.rule().id().equals("EU-C5"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.parse(due), answer.due().day());
        assertEquals(asked + 1, answer.step());
        assertEquals(left, answer.daysLeft());
    }

    @Test
    void nobody_is_asked_a_fourth_time() {
        assertTrue(RunningClock.of(EUROPE, BRUSSELS, NOVEMBER, NOVEMBER, 3).stream()
                .noneMatch(clock -> clock.rule().id().equals("EU-C5")));
    }

    @Test
    void nobody_is_asked_again_who_was_not_asked() {
        assertNull(clock("EU-C5", NOVEMBER, null).due());
    }

    @Test
    void the_first_to_run_out_stands_first_and_what_nobody_can_reckon_last() {
        List<LocalDate> days = all(NOVEMBER, NOVEMBER).stream()
                .map(clock -> clock.due() == null ? LocalDate.MAX : clock.due().day())
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    private static List<RunningClock> all(Instant now, Instant sent) {
        return RunningClock.of(EUROPE, BRUSSELS, now, sent, 0);
    }

    private static RunningClock clock(String rule, Instant now, Instant sent) {
        return all(now, sent).stream()
                .filter(clock -> clock.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
