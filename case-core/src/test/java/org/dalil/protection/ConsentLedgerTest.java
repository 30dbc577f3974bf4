package org.dalil.protection;

import static org.dalil.protection.ConsentEntry.Kind.GIVEN;
import static org.dalil.protection.ConsentEntry.Kind.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.protection.ConsentEntry.Channel;
import org.dalil.protection.ConsentEntry.Kind;
import org.dalil.protection.ConsentLedger.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentLedgerTest {

    /** In Riyadh, where it is three hours later than in the world of computers. */
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /**
     * The lines of a ledger about one use, in order: {@code +} given, {@code -} withdrawn, {@code ?} given without the
     * risks being explained; {@code <day} its last day; {@code =n} corrects line n.
     */
    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                          | NONE_RECORDED
                    '+'                         | GIVEN
                    '?'                         | NOT_INFORMED
                    '-'                         | WITHDRAWN
                    '+ -'                       | WITHDRAWN
                    '+ - +'                     | GIVEN
                    '+ - ?'                     | NOT_INFORMED
                    '+<2026-11-22'              | EXPIRED
                    '+<2026-11-23'              | GIVEN
                    '+<2026-11-24'              | GIVEN
                    '?<2026-11-22'              | EXPIRED
                    '+<2026-11-22 +'            | GIVEN
                    '+ +<2026-11-22'            | EXPIRED
                    '? +=1'                     | GIVEN
                    '+ ?=1'                     | NOT_INFORMED
                    '+ - +=1'                   | WITHDRAWN
                    '+ - +=2'                   | GIVEN
                    '+ -=1'                     | WITHDRAWN
                    '+ -=1 +=2'                 | GIVEN
                    '+<2026-11-22 +<2027-01-01=1' | GIVEN
                    """)
    void the_last_word_about_a_use_decides(String lines, Standing standing) {
        assertEquals(standing, ledger(lines, Use.PUBLIC_NAMED).at(Use.PUBLIC_NAMED, NOON));
        assertEquals(Standing.NONE_RECORDED, ledger(lines, Use.PUBLIC_NAMED).at(Use.INTERNAL_USE, NOON));
    }

    @Test
    void a_consent_ends_with_its_last_day_on_the_clock_of_its_place() {
        ConsentLedger ledger = ledger("+<2026-11-23", Use.INTERNAL_USE);
        assertTrue(ledger.allows(Use.INTERNAL_USE, Instant.parse("2026-11-23T20:59:59Z")));
        assertFalse(ledger.allows(Use.INTERNAL_USE, Instant.parse("2026-11-23T21:00:00Z")));
    }

    /** Written as above; nothing where no day is to be watched. */
    @ParameterizedTest(name = "[{0}] runs out on {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                            |
                    '+'                           |
                    '+<2026-12-01'                | 2026-12-01
                    '+<2026-12-01 -'              |
                    '+<2026-12-01 +<2027-12-01'   | 2027-12-01
                    '+<2026-12-01 +<2027-12-01=1' | 2027-12-01
                    '+ - +<2026-12-01=1'          |
                    """)
    void only_the_last_day_of_a_consent_that_stands_is_watched(String lines, @Nullable LocalDate day) {
        assertEquals(Optional.ofNullable(day), ledger(lines, Use.PUBLIC_NAMED).runsOut(Use.PUBLIC_NAMED));
        assertEquals(Optional.empty(), ledger(lines, Use.PUBLIC_NAMED).runsOut(Use.INTERNAL_USE));
    }

    @ParameterizedTest(name = "{0}: {1} by name, {2} by a pseudonym")
    @CsvSource({
        "INTERNAL_USE, NONE_RECORDED, NONE_RECORDED",
        "SHARE_WITH_COALITION, NONE_RECORDED, NONE_RECORDED",
        "SUBMIT_ANONYMISED, NONE_RECORDED, GIVEN",
        "SUBMIT_NAMED_CONFIDENTIAL, GIVEN, GIVEN",
        "PUBLIC_NAMED, GIVEN, GIVEN"
    })
    void who_is_called_by_name_is_handed_in_only_if_she_agreed_to_be_named(
            Use agreed, Standing byName, Standing byPseudonym) {
        ConsentLedger ledger = ledger("+", agreed);
        assertEquals(byName, ledger.toSubmission(true, NOON));
        assertEquals(byPseudonym, ledger.toSubmission(false, NOON));
    }

    private static ConsentLedger ledger(String lines, Use use) {
        List<ConsentView> entries = new ArrayList<>();
        for (String line : lines.split(" ")) {
            if (!line.isEmpty()) {
                entries.add(entry(entries.size() + 1, line, use));
            }
        }
        return new ConsentLedger(entries);
    }

    private static ConsentView entry(int number, String line, Use use) {
        Kind kind = line.startsWith("-") ? WITHDRAWN : GIVEN;
        String[] corrected = line.substring(1).split("=");
        LocalDate expires = corrected[0].isEmpty() ? null : LocalDate.parse(corrected[0].substring(1));
        return new ConsentView(
                new UUID(0, number),
                number,
                use,
                new ConsentTerms(
                        kind,
                        LocalDate.parse("2026-01-01"),
                        "Asia/Riyadh",
                        "ar",
                        "Maya",
                        line.startsWith("+"),
                        ConsentEntry.Form.SIGNED,
                        expires,
                        Channel.UNKNOWN,
                        null,
                        corrected.length > 1 ? Integer.valueOf(corrected[1]) : null),
                "",
                NOON);
    }
}
