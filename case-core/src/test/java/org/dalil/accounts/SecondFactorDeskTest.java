package org.dalil.accounts;

import static org.dalil.accounts.AccountsHouse.HOME;
import static org.dalil.accounts.AccountsHouse.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dalil.accounts.SecondFactorDesk.Objection;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondFactorDeskTest {

    private final AccountsHouse house = new AccountsHouse();
    private AccountId lina;

    @BeforeEach
    void open() {
        lina = house.sits("lina");
    }

    @Test
    void counts_only_after_the_first_code_of_the_app() {
        house.secondFactorDesk().begin();
        assertFalse(signIn().codeNeeded());
        assertEquals(
                Outcome.refused(Objection.OTHER_CODE), house.secondFactorDesk().confirm("000 00"));
        assertFalse(house.secondFactorDesk().own().inUse());
        assertInstanceOf(Outcome.Done.class, house.secondFactorDesk().confirm(house.codeNow(lina)));
        assertTrue(signIn().codeNeeded());
        assertTrue(house.happenings.names().contains("SECOND_FACTOR_ON"));
    }

    @Test
    void the_secret_is_shown_while_it_is_set_up_and_never_again() {
        house.secondFactorDesk().begin();
        SharedSecret secret = house.secondFactorDesk().own().begun().orElseThrow();
        assertTrue(secret.text().matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}"), secret::text);
        assertTrue(secret.address()
                .contains("lina%40coalition.example?secret=" + secret.text().replace(" ", "")));
        house.secondFactorDesk().confirm(house.codeNow(lina));
        assertTrue(house.secondFactorDesk().own().begun().isEmpty());
        assertEquals(
                Outcome.refused(Objection.IN_USE_ALREADY),
                house.secondFactorDesk().begin());
    }

    @Test
    void stands_sealed_in_the_database() {
        house.secondFactorDesk().begin();
        String text = house.secondFactorDesk().own().begun().orElseThrow().text();
        String sealed = house.factors.find(lina).orElseThrow().sealed();
        assertFalse(sealed.toUpperCase(Locale.ROOT).contains(text.substring(0, 4)), sealed);
    }

    @Nested
    class In_use {

        private List<String> recovery;

        @BeforeEach
        void set_up() {
            house.secondFactorDesk().begin();
            recovery = house.secondFactorDesk().confirm(house.codeNow(lina)) instanceof Outcome.Done<List<String>> done
                    ? done.value()
                    : List.of();
            house.clock.forward(Duration.ofMinutes(5));
        }

        @Test
        void a_code_lets_in_once() {
            String code = house.codeNow(lina);
            assertInstanceOf(Outcome.Done.class, enter(code));
            assertEquals(Outcome.refused(SignInDesk.Objection.WRONG_CODE), enter(code));
        }

        @Test
        void an_earlier_code_does_not_count_after_a_later_one() {
            assertInstanceOf(Outcome.Done.class, enter(house.codeNow(lina)));
            assertEquals(Outcome.refused(SignInDesk.Objection.WRONG_CODE), enter(house.codeIn(lina, -1)));
        }

        @Test
        void the_telephone_may_be_half_a_minute_late_or_early_and_no_more() {
            assertInstanceOf(Outcome.Done.class, enter(house.codeIn(lina, -1)));
            assertInstanceOf(Outcome.Done.class, enter(house.codeIn(lina, 1)));
            house.clock.forward(Duration.ofMinutes(5));
            assertInstanceOf(Outcome.Refused.class, enter(house.codeIn(lina, 2)));
            assertInstanceOf(Outcome.Refused.class, enter(house.codeIn(lina, -2)));
        }

        @Test
        void digits_may_be_typed_as_people_write_them() {
            String code = house.codeNow(lina);
            String arabic = code.chars()
                    .mapToObj(digit -> String.valueOf((char) ('\u0660' + digit - '0')))
                    .reduce("", String::concat);
            assertInstanceOf(Outcome.Done.class, enter(arabic.substring(0, 3) + " " + arabic.substring(3)));
        }

        @Test
        void after_four_wrong_codes_even_the_right_one_has_to_wait() {
            for (int i = 0; i < 4; i++) {
                enter("12");
            }
            assertEquals(SignInDesk.Objection.TOO_MANY_TRIES, reason(enter(house.codeNow(lina))));
            house.clock.forward(Duration.ofSeconds(5));
            assertInstanceOf(Outcome.Done.class, enter(house.codeNow(lina)));
        }

        @Test
        void each_of_ten_recovery_codes_lets_in_once_however_it_is_typed() {
            assertEquals(10, recovery.size());
            String typed = recovery.get(3).toLowerCase(Locale.ROOT).replace('-', ' ');
            assertInstanceOf(Outcome.Done.class, enter(typed));
            assertEquals(Outcome.refused(SignInDesk.Objection.WRONG_CODE), enter(recovery.get(3)));
            assertEquals(9, house.secondFactorDesk().own().recoveryCodesLeft());
            assertTrue(house.happenings.names().contains("RECOVERY_CODE_USED"));
        }

        @Test
        void new_recovery_codes_replace_the_old_ones() {
            assertInstanceOf(Outcome.Done.class, house.secondFactorDesk().renewRecoveryCodes(PASSWORD));
            assertInstanceOf(Outcome.Refused.class, enter(recovery.get(0)));
        }

        @Test
        void to_put_it_away_takes_the_password() {
            assertEquals(
                    SignInDesk.Objection.WRONG_PASSWORD,
                    reason(house.secondFactorDesk().putAway("wrong horse battery")));
            assertTrue(signIn().codeNeeded());
            assertInstanceOf(Outcome.Done.class, house.secondFactorDesk().putAway(PASSWORD));
            assertFalse(signIn().codeNeeded());
        }

        @Test
        void it_stays_where_everybody_has_to_have_one() {
            house.accounts.rules().requireSecondFactor(true);
            assertEquals(Objection.REQUIRED, reason(house.secondFactorDesk().putAway(PASSWORD)));
        }

        @Test
        void a_right_code_is_worth_nothing_when_the_sessions_were_ended_in_between() {
            int sessions = signIn().sessions();
            house.sessionDesk().signOutEverywhere();
            assertInstanceOf(Outcome.Refused.class, house.signInDesk().enterCode(lina, sessions, house.codeNow(lina)));
        }
    }

    private Entry signIn() {
        return house.signInDesk().signIn("lina@coalition.example", PASSWORD, HOME) instanceof Outcome.Done<Entry> done
                ? done.value()
                : null;
    }

    private Outcome<Entry> enter(String code) {
        int sessions = house.accounts.find(lina).orElseThrow().sessions();
        return house.signInDesk().enterCode(lina, sessions, code);
    }

    private static Enum<?> reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().get(0).code()
                : null;
    }
}
