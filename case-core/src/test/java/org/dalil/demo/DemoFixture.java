package org.dalil.demo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.cases.CaseRow;
import org.dalil.database.Database;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Window;

/** The five real cases in a database, and somebody to look at them. */
public final class DemoFixture {

    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Set<Database> LOADED = ConcurrentHashMap.newKeySet();

    private DemoFixture() {}

    /** Loads the demo once into each database, and answers with the database. */
    public static Database in(Database database) {
        if (LOADED.add(database)) {
            database.doInTransaction(em -> new DemoLoad(em, happening -> {}, NOON).load("no password fits"));
        }
        return database;
    }

    /** Loads the demo into a database of its own. */
    public static EntityManager load(EntityManager entityManager) {
        new DemoLoad(entityManager, happening -> {}, NOON).load("no password fits");
        return entityManager;
    }

    public static AccountId account(EntityManager entityManager, String email) {
        return new Accounts_(entityManager).withEmail(email).orElseThrow().id();
    }

    /** The coordinator, a member of all five cases. */
    public static AccountId lina(EntityManager entityManager) {
        return account(entityManager, "lina@demo.example");
    }

    /** The administrator, a member of none. */
    public static AccountId stranger(EntityManager entityManager) {
        return account(entityManager, "admin@demo.example");
    }

    public static CaseRow caseFile(EntityManager entityManager, String number) {
        return House.around(entityManager).caseSearch().rows(lina(entityManager), Window.first(100)).stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    public static RequestRow nso(EntityManager entityManager) {
        return House.around(entityManager)
                .requestSearch()
                .rows(lina(entityManager), RequestSearch.Query.all(), Window.first(100))
                .stream()
                .filter(row -> row.number().equals("D-2021-014/1"))
                .findFirst()
                .orElseThrow();
    }

    /** Reads something from the loaded demo as the coordinator. */
    public static <T> T reading(Database database, Function<EntityManager, T> work) {
        return in(database).inTransaction(work);
    }
}
