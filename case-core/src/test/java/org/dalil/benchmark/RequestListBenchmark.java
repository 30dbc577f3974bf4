package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestSearch.Query;
import org.dalil.requests.RequestSearch.Sort;
import org.dalil.requests.RequestStage;
import org.dalil.shared.Window;

/**
 * The list of requests with 100 and with 10,000 of them, on both databases. Prints median and 95th percentile of each
 * question in milliseconds, and how many times slower the long list is. The fastest of five answers counts: what else
 * the machine does meanwhile is not measured. With {@code -Ddalil.h2.folder=…} H2 keeps its rows in a file.
 */
public final class RequestListBenchmark {

    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 40;
    private static final int TIMES = 5;
    private static final Window FIRST = new Window(0, 25);

    /** In milliseconds. */
    private record Took(double median, double p95) {}

    private RequestListBenchmark() {}

    public static void main(String[] arguments) {
        for (Database database : Database.values()) {
            DemoFixture.in(database);
            fill(database, 0, FEW);
            Map<String, Took> few = measure(database);
            fill(database, FEW, MANY);
            Map<String, Took> many = measure(database);
            few.forEach((question, time) -> System.out.printf(
                    "%-11s %-22s %7.2f %7.2f  x%.2f   %7.2f %7.2f  x%.2f%n",
                    database,
                    question,
                    time.median(),
                    many.get(question).median(),
                    many.get(question).median() / time.median(),
                    time.p95(),
                    many.get(question).p95(),
                    many.get(question).p95() / time.p95()));
        }
    }

    private static Map<String, Took> measure(Database database) {
        Map<String, Function<RequestSearch, Object>> questions = new LinkedHashMap<>();
        AccountId lina = database.inTransaction(DemoFixture::lina);
        for (Sort sort : Sort.values()) {
            questions.put(
                    "page by " + sort,
                    search -> page(search, lina, new Query("", Set.of(), Set.of(), sort, true), FIRST));
        }
        questions.put(
                "a page in the middle",
                search -> page(search, lina, Query.all(), new Window((int) search.count(lina, Query.all()) / 2, 25)));
        questions.put(
                "a text",
                search -> page(search, lina, new Query("Title 77", Set.of(), Set.of(), Sort.NUMBER, true), FIRST));
        questions.put(
                "a stage",
                search -> page(
                        search,
                        lina,
                        new Query("", Set.of(RequestStage.DRAFTING), Set.of(), Sort.NUMBER, true),
                        FIRST));
        Map<String, Took> times = new LinkedHashMap<>();
        questions.forEach((name, question) -> times.put(name, took(database, question)));
        return times;
    }

    /** What the page asks for. */
    private static Object page(RequestSearch search, AccountId viewer, Query query, Window window) {
        return search.count(viewer, query)
                + search.rows(viewer, query, window).size()
                + search.regimes(viewer).size();
    }

    private static Took took(Database database, Function<RequestSearch, Object> question) {
        double[] times = new double[ROUNDS];
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            double fastest = Double.MAX_VALUE;
            for (int again = 0; again < TIMES; again++) {
                long begun = System.nanoTime();
                database.inTransaction(em -> question.apply(House.around(em).requestSearch()));
                fastest = Math.min(fastest, (System.nanoTime() - begun) / 1e6);
            }
            if (round >= 0) {
                times[round] = fastest;
            }
        }
        Arrays.sort(times);
        return new Took(times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
    }

    /** Copies of the request of the demo, ten in each case. */
    private static void fill(Database database, int from, int to) {
        database.doInTransaction(em -> {
            for (int number = from; number < to; number += 10) {
                insertCase(em, number);
            }
        });
        database.doInTransaction(em -> {
            if (database == Database.POSTGRESQL) {
                em.createNativeQuery("analyze").executeUpdate();
            }
        });
    }

    private static void insertCase(EntityManager em, int number) {
        String file = "00000000-0000-7000-8000-%012d".formatted(number);
        em.createNativeQuery(
                        """
                        insert into case_file (id, version, number, kind, title_en, opened_at)
                        select cast(:id as uuid), 0, :number, kind, title_en, opened_at from case_file where number = 'D-2021-014'""")
                .setParameter("id", file)
                .setParameter("number", "B-" + number)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        insert into case_member (case_id, account, role, since, admitted_by, leads)
                        select cast(:id as uuid), m.account, m.role, m.since, m.admitted_by, m.leads from case_member m
                        join case_file f on f.id = m.case_id where f.number = 'D-2021-014'""")
                .setParameter("id", file)
                .executeUpdate();
        for (int each = number; each < number + 10; each++) {
            em.createNativeQuery(
                            """
                            insert into sanctions_request (id, version, case_id, number, ask_id, regime, pack_version,
                              target_id, title_en, brief_en, owner_id, status, opened_at)
                            select cast(:id as uuid), 0, cast(:file as uuid), :number, ask_id, regime, pack_version,
                              target_id, :title, brief_en, owner_id, :status, opened_at
                            from sanctions_request where number = 'D-2021-014/1'""")
                    .setParameter("id", "00000000-0000-7000-9000-%012d".formatted(each))
                    .setParameter("file", file)
                    .setParameter("number", "B-%05d".formatted(each))
                    .setParameter("title", "Title " + each)
                    .setParameter("status", each % 3 == 0 ? "DRAFT" : "INTERNAL_REVIEW")
                    .executeUpdate();
        }
    }
}
