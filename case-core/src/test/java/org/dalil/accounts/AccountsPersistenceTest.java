package org.dalil.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountSearch.Query;
import org.dalil.accounts.AccountSearch.State;
import org.dalil.database.Database;
import org.dalil.shared.Language;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsPersistenceTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AccountId VIEWER = AccountId.next();

    @Parameter
    Database database;

    private final String group = UUID.randomUUID().toString();

    @Test
    void the_list_says_of_each_account_what_the_administrator_has_to_know() {
        AccountId lina = opened("Lina", Role.COORDINATOR, Role.ADMINISTRATOR);
        AccountId omar = opened("Omar", Role.LEGAL_DRAFTER);
        AccountId claire = database.inTransaction(em -> {
            Account invited = Account.awaitingPassword(
                    email("Claire"), "Claire " + group, "x", Language.FRENCH, EnumSet.of(Role.EVIDENCE_REVIEWER));
            accounts(em).add(invited);
            return invited.id();
        });
        database.doInTransaction(em -> {
            accounts(em).used(lina, NOON);
            accounts(em).used(lina, NOON.plusSeconds(60));
            SecondFactor factor = new SecondFactor(lina, "sealed");
            factor.begin(NOON);
            factors(em).add(factor);
            factors(em).add(new SecondFactor(omar, "begun only"));
            Account locked = accounts(em).find(omar).orElseThrow();
            locked.lock(new Order(lina, locked.row(null, null).version(), true, NOON));
        });
        List<AccountRow> rows = rows("", null, null);
        assertEquals(
                List.of(claire, lina, omar), rows.stream().map(AccountRow::id).toList());
        AccountRow row = rows.get(1);
        assertEquals(List.of(Role.COORDINATOR, Role.ADMINISTRATOR), row.roles());
        assertEquals(NOON, row.secondFactorSince().orElseThrow());
        assertEquals(NOON.plusSeconds(60), row.lastUse().orElseThrow());
        assertTrue(rows.get(2).locked() && rows.get(2).secondFactorSince().isEmpty());
        assertTrue(rows.get(0).passwordDue());
        assertEquals(List.of(omar), ids(rows("", null, State.LOCKED)));
        assertEquals(List.of(claire), ids(rows("", null, State.INVITED)));
        assertEquals(List.of(lina), ids(rows("", Role.ADMINISTRATOR, State.ACTIVE)));
        assertEquals(List.of(lina), ids(rows("LINA", null, null)));
        assertEquals(List.of(), ids(rows("%", null, null)));
    }

    @Test
    void pages_of_the_list_show_every_account_once() {
        for (int i = 0; i < 5; i++) {
            opened("Same", Role.AUDITOR);
        }
        var seen = database.inTransaction(em -> {
            AccountSearch search = new AccountSearch(em, accounts(em));
            Query query = new Query(group, null, null);
            assertEquals(5, search.count(VIEWER, query));
            return List.of(new Window(0, 2), new Window(2, 2), new Window(4, 2)).stream()
                    .flatMap(window -> search.rows(VIEWER, query, window).stream())
                    .map(AccountRow::id)
                    .collect(Collectors.toSet());
        });
        assertEquals(5, seen.size());
    }

    @Test
    void what_is_done_to_an_account_is_still_so_the_next_day() {
        AccountId lina = opened("Lina", Role.COORDINATOR);
        database.doInTransaction(em -> {
            Account account = accounts(em).find(lina).orElseThrow();
            account.choosePassword("other");
            account.useShortcuts(false);
            account.assign(EnumSet.of(Role.AUDITOR, Role.LEGAL_DRAFTER), new Order(VIEWER, 0, true, NOON));
        });
        database.doInTransaction(em -> {
            Standing standing =
                    new People(accounts(em)).standing(lina, 1, false).orElseThrow();
            assertEquals(
                    EnumSet.of(Role.AUDITOR, Role.LEGAL_DRAFTER),
                    standing.person().roles());
            assertFalse(standing.shortcuts());
            assertTrue(new People(accounts(em)).standing(lina, 0, false).isEmpty());
        });
    }

    @Test
    void of_many_who_bring_the_same_code_at_once_one_comes_in() throws Exception {
        AccountId lina = opened("Lina", Role.COORDINATOR);
        database.doInTransaction(em -> factors(em).add(new SecondFactor(lina, "sealed")));
        var people = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> entry = () -> database.inTransaction(
                    em -> factors(em).findToUse(lina).orElseThrow().accept(OptionalLong.of(7)));
            long let = 0;
            for (var answer : people.invokeAll(List.of(entry, entry, entry, entry))) {
                let += answer.get() ? 1 : 0;
            }
            assertEquals(1, let);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void a_recovery_code_is_gone_when_it_was_used_and_all_go_with_the_factor() {
        AccountId lina = opened("Lina", Role.COORDINATOR);
        database.doInTransaction(em -> {
            SecondFactor factor = new SecondFactor(lina, "sealed");
            factor.renewRecovery(List.of("AAAA", "BBBB"));
            factors(em).add(factor);
        });
        assertTrue(database.<Boolean>inTransaction(
                em -> factors(em).findToUse(lina).orElseThrow().acceptRecovery("AAAA")));
        assertFalse(database.<Boolean>inTransaction(
                em -> factors(em).findToUse(lina).orElseThrow().acceptRecovery("AAAA")));
        database.doInTransaction(
                em -> factors(em).remove(factors(em).findToUse(lina).orElseThrow()));
        assertTrue(database.inTransaction(em -> factors(em).find(lina)).isEmpty());
    }

    @Test
    void a_new_link_replaces_the_old_one() {
        AccountId lina = opened("Lina", Role.COORDINATOR);
        database.doInTransaction(em -> links(em).add(new OneTimeLink("old" + group, lina, NOON)));
        database.doInTransaction(em -> {
            links(em).dropOf(lina);
            links(em).add(new OneTimeLink("new" + group, lina, NOON));
        });
        database.doInTransaction(em -> {
            assertTrue(links(em).withToken("old" + group).isEmpty());
            assertEquals(
                    lina,
                    links(em).withToken("new" + group).orElseThrow().account().orElseThrow());
        });
    }

    @Test
    void the_rules_are_there_from_the_beginning() {
        assertFalse(database.<Boolean>inTransaction(
                em -> accounts(em).rulesToChange().secondFactorRequired()));
    }

    @Test
    void only_administrators_who_can_come_in_count() {
        AccountId lina = opened("Lina", Role.ADMINISTRATOR);
        long before = database.inTransaction(em -> accounts(em).administratorsBeside(lina));
        opened("Omar", Role.LEGAL_DRAFTER);
        database.doInTransaction(em -> accounts(em)
                .add(Account.awaitingPassword(
                        email("Claire"), "Claire", "x", Language.FRENCH, EnumSet.of(Role.ADMINISTRATOR))));
        assertEquals(before, database.<Long>inTransaction(em -> accounts(em).administratorsBeside(lina)));
        opened("Ada", Role.ADMINISTRATOR);
        assertEquals(before + 1, database.<Long>inTransaction(em -> accounts(em).administratorsBeside(lina)));
    }

    private List<AccountRow> rows(String text, Role role, State state) {
        return database.inTransaction(em -> new AccountSearch(em, accounts(em))
                .rows(VIEWER, new Query(text, role, state), Window.first(500)).stream()
                        .filter(row -> row.email().contains(group))
                        .toList());
    }

    private static List<AccountId> ids(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::id).toList();
    }

    private AccountId opened(String name, Role... roles) {
        return database.inTransaction(em -> {
            AccountId id = AccountId.next();
            accounts(em)
                    .add(new Account(
                            id,
                            email(name + id.value()),
                            name + " " + group,
                            "hash",
                            Language.ENGLISH,
                            EnumSet.copyOf(List.of(roles))));
            return id;
        });
    }

    private String email(String name) {
        return name + "@" + group + ".example";
    }

    private static Accounts accounts(EntityManager entityManager) {
        return new Accounts_(entityManager);
    }

    private static SecondFactors factors(EntityManager entityManager) {
        return new SecondFactors_(entityManager);
    }

    private static OneTimeLinks links(EntityManager entityManager) {
        return new OneTimeLinks_(entityManager);
    }
}
