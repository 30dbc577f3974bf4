package org.dalil.accounts;

import static org.dalil.accounts.AccountsHouse.HOME;
import static org.dalil.accounts.AccountsHouse.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.Account.Objection;
import org.dalil.accounts.AdministrationDesk.Invited;
import org.dalil.accounts.AdministrationDesk.NewAccount;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdministrationDeskTest {

    private static final long NOW = 0;
    private static final ChosenPassword OLIVES = new ChosenPassword("olives and bread", "olives and bread");

    private final AccountsHouse house = new AccountsHouse();
    private AccountId omar;
    private AccountId admin;

    @BeforeEach
    void open() {
        omar = house.sits("omar");
        admin = house.sits("admin", Role.ADMINISTRATOR);
    }

    @Test
    void whoever_gets_an_account_chooses_her_own_password_once() {
        Invited invited = open("Claire@Coalition.example");
        assertFalse(comesIn("claire@coalition.example", PASSWORD));
        assertEquals(
                "Claire Martin",
                house.welcomeDesk()
                        .look(invited.token())
                        .orElseThrow()
                        .account()
                        .orElseThrow()
                        .name());
        assertInstanceOf(Outcome.Done.class, house.welcomeDesk().choosePassword(invited.token(), OLIVES));
        assertTrue(comesIn("claire@coalition.example", OLIVES.text()));
        assertEquals(
                Outcome.refused(WelcomeDesk.Objection.LINK_DEAD),
                house.welcomeDesk().choosePassword(invited.token(), OLIVES));
        assertTrue(house.welcomeDesk().look(invited.token()).isEmpty());
    }

    @Test
    void an_account_is_not_opened_twice_nor_without_a_role_and_both_is_said_at_once() {
        var outcome = house.administrationDesk()
                .open(new NewAccount("OMAR@coalition.example ", "Omar", Language.FRENCH, Set.of()));
        assertEquals(
                Outcome.refused(List.of(Refusal.of(Objection.NO_ROLE), Refusal.of(Objection.EMAIL_TAKEN))), outcome);
    }

    @Test
    void a_locked_account_is_out_at_once_and_back_when_it_is_unlocked() {
        Standing before = house.people.standing(omar, 0, false).orElseThrow();
        assertEquals("omar", before.person().name());
        assertInstanceOf(Outcome.Done.class, house.administrationDesk().lock(omar, NOW));
        assertTrue(house.people.standing(omar, 0, false).isEmpty());
        assertFalse(comesIn("omar@coalition.example", PASSWORD));
        assertEquals(
                Outcome.refused(Objection.LOCKED_ALREADY),
                house.administrationDesk().lock(omar, NOW));
        assertInstanceOf(Outcome.Done.class, house.administrationDesk().unlock(omar, NOW));
        assertTrue(comesIn("omar@coalition.example", PASSWORD));
        assertTrue(house.people.standing(omar, 0, false).isEmpty(), "the old session stays over");
    }

    @Test
    void the_last_administrator_can_neither_be_locked_nor_demoted_nor_forget_the_password() {
        var desk = house.administrationDesk();
        assertEquals(Outcome.refused(Objection.LAST_ADMINISTRATOR), desk.lock(admin, NOW));
        assertEquals(
                Outcome.refused(Objection.LAST_ADMINISTRATOR), desk.assign(admin, NOW, EnumSet.of(Role.COORDINATOR)));
        assertEquals(Outcome.refused(Objection.LAST_ADMINISTRATOR), desk.resetPassword(admin, NOW));
        desk.assign(omar, NOW, EnumSet.of(Role.LEGAL_DRAFTER, Role.ADMINISTRATOR));
        assertInstanceOf(Outcome.Done.class, desk.assign(admin, NOW, EnumSet.of(Role.COORDINATOR)));
        assertEquals(Outcome.refused(Objection.LAST_ADMINISTRATOR), desk.lock(omar, NOW));
    }

    @Test
    void who_looked_at_an_older_version_is_told_so() {
        var desk = house.administrationDesk();
        assertEquals(Outcome.refused(Objection.CHANGED_MEANWHILE), desk.lock(omar, NOW + 1));
        assertEquals(
                Outcome.refused(List.of(Refusal.of(Objection.CHANGED_MEANWHILE), Refusal.of(Objection.NO_ROLE))),
                desk.assign(omar, NOW + 1, Set.of()));
        assertEquals(List.of(), house.happenings.names());
    }

    @Test
    void a_reset_password_is_worth_nothing_any_more_and_ends_the_sessions() {
        var invited = house.administrationDesk().resetPassword(omar, NOW) instanceof Outcome.Done<Invited> done
                ? done.value()
                : null;
        assertFalse(comesIn("omar@coalition.example", PASSWORD));
        assertTrue(house.people.standing(omar, 0, false).isEmpty());
        house.welcomeDesk().choosePassword(invited.token(), OLIVES);
        assertTrue(comesIn("omar@coalition.example", OLIVES.text()));
    }

    @Test
    void the_link_of_a_locked_account_opens_nothing() {
        Invited invited = open("claire@coalition.example");
        house.administrationDesk().lock(invited.account(), NOW);
        assertTrue(house.welcomeDesk().look(invited.token()).isEmpty());
    }

    @Test
    void who_lost_the_telephone_comes_in_by_the_password_alone_after_a_reset() {
        house.sitsAgain(omar);
        house.secondFactorDesk().begin();
        house.secondFactorDesk().confirm(house.codeNow(omar));
        house.sitsAgain(admin);
        assertInstanceOf(Outcome.Done.class, house.administrationDesk().resetSecondFactor(omar, NOW));
        assertTrue(comesIn("omar@coalition.example", PASSWORD));
        assertEquals(
                Outcome.refused(Objection.NO_SECOND_FACTOR),
                house.administrationDesk().resetSecondFactor(omar, NOW));
    }

    @Test
    void who_has_no_second_factor_owes_one_when_all_have_to_have_one() {
        assertFalse(house.people.standing(omar, 0, false).orElseThrow().owesSecondFactor());
        house.administrationDesk().requireSecondFactor(true);
        house.administrationDesk().requireSecondFactor(true);
        assertTrue(house.people.standing(omar, 0, false).orElseThrow().owesSecondFactor());
        assertFalse(house.people.standing(omar, 0, true).orElseThrow().owesSecondFactor());
        assertEquals(List.of("SECOND_FACTOR_REQUIRED"), house.happenings.names());
    }

    @Test
    void what_is_written_down_holds_no_names() {
        open("claire@coalition.example");
        house.administrationDesk().lock(omar, NOW);
        house.happenings
                .all()
                .forEach(happening -> assertTrue(
                        happening.details().isEmpty() && happening.by().equals(admin.value()), happening::toString));
        assertEquals(List.of("ACCOUNT_OPENED", "ACCOUNT_LOCKED"), house.happenings.names());
    }

    private Invited open(String email) {
        return house.administrationDesk()
                                .open(new NewAccount(
                                        email, "Claire Martin", Language.FRENCH, EnumSet.of(Role.EVIDENCE_REVIEWER)))
                        instanceof Outcome.Done<Invited> done
                ? done.value()
                : null;
    }

    private boolean comesIn(String email, String password) {
        return house.signInDesk().signIn(email, password, HOME) instanceof Outcome.Done<Entry> done
                && !done.value().codeNeeded();
    }
}
