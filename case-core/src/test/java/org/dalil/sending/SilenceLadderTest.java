package org.dalil.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dalil.clocks.Places;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SilenceLadderTest {

    private static final SilenceLadder LADDER = SilenceLadder.shipped();
    private static final RegimePack EUROPE = RegimeCatalogue.shipped().current(new RegimeId("EU-GHRSR"));
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Map<String, String> FILLING = Map.of(
            "office", "The office",
            "number", "D-2021-014/1",
            "sent", "1 September 2026",
            "target", "A company",
            "regime", "A regime",
            "cite", "A regulation",
            "coalition", "The coalition");

    @Test
    void reminds_after_thirty_and_sixty_days_and_asks_for_documents_after_ninety() {
        List<SilenceLadder.Rung> rungs = rungs(Instant.parse("2026-09-01T10:00:00Z"));
        assertEquals(
                List.of("2026-10-01", "2026-11-03", "2026-11-30"),
                rungs.stream().limit(3).map(rung -> rung.due().day().toString()).toList());
        assertTrue(rungs.get(1).hasCome(NOW));
        assertFalse(rungs.get(2).hasCome(NOW));
    }

    @Test
    void insists_fifteen_working_days_after_the_application_and_goes_to_the_ombudsman_fifteen_after_that() {
        List<SilenceLadder.Rung> waiting = rungs(NOW).stream().skip(3).toList();
        assertEquals(
                List.of("CONFIRMATORY", "OMBUDSMAN"),
                waiting.stream().map(rung -> rung.step().id()).toList());
        assertEquals(
                List.of("ACCESS_REQUEST", "CONFIRMATORY"),
                waiting.stream().map(rung -> rung.step().after()).toList());
        for (SilenceLadder.Rung rung : waiting) {
            assertTrue(rung.supposed());
            assertEquals(LocalDate.parse("2026-12-14"), rung.due().day());
            assertFalse(rung.hasCome(NOW));
        }
    }

    @Test
    void is_not_to_remind_on_a_weekend_or_a_holiday_of_the_authority() {
        SilenceLadder.Rung first = rungs(Instant.parse("2026-03-04T10:00:00Z")).get(0); // 3 April 2026 is Good Friday
        assertEquals(LocalDate.parse("2026-04-03"), first.due().counted());
        assertEquals(LocalDate.parse("2026-04-07"), first.due().day());
    }

    @Test
    void names_no_day_while_nothing_was_sent() {
        assertNull(rungs(null).get(0).due());
    }

    @ParameterizedTest
    @EnumSource
    void has_every_letter_in_every_language_with_nothing_left_to_fill_in(Language language) {
        Stream.of("EU", "US").flatMap(place -> LADDER.steps(place).stream()).forEach(step -> {
            SilenceLadder.Letter letter = step.letter(language, FILLING);
            assertFalse((letter.subject() + letter.body()).contains("{"), letter::toString);
            assertTrue(step.name().in(language).isPresent());
        });
    }

    private static List<SilenceLadder.Rung> rungs(Instant sent) {
        return LADDER.rungs(EUROPE, Places.shipped().reckoning("EU"), NOW, sent);
    }
}
