package org.dalil.accounts;

import static org.dalil.accounts.AccountsHouse.HOME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.WelcomeDesk.Objection;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WelcomeDeskTest {

    private static final ChosenPassword OLIVES = new ChosenPassword("olives and bread", "olives and bread");

    private final AccountsHouse house = new AccountsHouse();

    @Test
    void the_first_account_is_that_of_an_administrator_and_there_is_only_one() {
        house.links.add(new OneTimeLink("printed", null, house.clock.instant()));
        house.links.add(new OneTimeLink("printed too", null, house.clock.instant()));
        assertTrue(house.welcomeDesk().look("printed").orElseThrow().account().isEmpty());
        assertInstanceOf(Outcome.Done.class, openFirst("printed"));
        Account first = house.accounts.withEmail("ada@coalition.example").orElseThrow();
        assertEquals(Set.of(Role.ADMINISTRATOR), first.person().roles());
        assertInstanceOf(Outcome.Done.class, house.signInDesk().signIn("ada@coalition.example", OLIVES.text(), HOME));
        assertEquals(Outcome.refused(Objection.LINK_DEAD), openFirst("printed"));
        assertEquals(Outcome.refused(Objection.LINK_DEAD), openFirst("printed too"));
        assertEquals(1, house.accounts.count());
        assertEquals(List.of("ACCOUNT_OPENED", "SIGNED_IN"), house.happenings.names());
    }

    @Test
    void a_bad_password_does_not_use_the_link_up() {
        house.links.add(new OneTimeLink("printed", null, house.clock.instant()));
        var outcome = house.welcomeDesk()
                .openFirst(
                        "printed",
                        "ada@coalition.example",
                        "Ada",
                        new ChosenPassword("short", "sort"),
                        Language.ENGLISH);
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertInstanceOf(Outcome.Done.class, openFirst("printed"));
    }

    @Test
    void a_link_lives_for_three_days() {
        house.links.add(new OneTimeLink("printed", null, house.clock.instant()));
        house.clock.forward(Duration.ofDays(3));
        assertTrue(house.welcomeDesk().look("printed").isEmpty());
        assertEquals(Outcome.refused(Objection.LINK_DEAD), openFirst("printed"));
    }

    @Test
    void a_link_to_an_account_opens_no_other_one() {
        AccountId omar = house.sits("omar");
        house.links.add(new OneTimeLink("mine", omar, house.clock.instant()));
        assertEquals(Outcome.refused(Objection.LINK_DEAD), openFirst("mine"));
        assertEquals(Outcome.refused(Objection.LINK_DEAD), openFirst("made up"));
    }

    @Test
    void each_start_without_accounts_makes_another_link_until_there_is_one() {
        house.links.add(new OneTimeLink("of the last start", null, house.clock.instant()));
        new FirstAdministrator(house.accounts, house.links, house.clock).start("http://127.0.0.1:8080");
        assertTrue(house.welcomeDesk().look("of the last start").isEmpty());
        assertEquals(1, house.links.dropFirst());
        house.sits("omar");
        new FirstAdministrator(house.accounts, house.links, house.clock).start("http://127.0.0.1:8080");
        assertEquals(0, house.links.dropFirst());
    }

    private Outcome<AccountId> openFirst(String token) {
        return house.welcomeDesk().openFirst(token, "Ada@coalition.example", "Ada", OLIVES, Language.ENGLISH);
    }
}
