package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.database.Statements;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.BoardReading;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestSearch.Query;
import org.dalil.requests.RequestSearch.Sort;
import org.dalil.requests.RequestStage;
import org.dalil.shared.Window;

/**
 * The list and the board of requests with 100, 5,000 and 100,000 of them, ten in each case, on both databases: what their
 * pages ask, for somebody who works on all of these cases. Prints median and 95th percentile of each question in
 * milliseconds, how many statements it took, and how many times slower it is than with the fewest. The fastest of three
 * answers counts: what else the machine does meanwhile is not measured. With {@code -Ddalil.h2.folder=…} H2 keeps its rows
 * in a file.
 */
public final class RequestListBenchmark {

    private static final int[] SIZES = {100, 10_000, 100_000};
    private static final int IN_A_CASE = 10;
    private static final int ROUNDS = 40;
    private static final int TIMES = 3;
    private static final int CARDS = 12;
    private static final int CASES_OFFERED = 200;
    private static final Window FIRST = new Window(0, 25);

    private static final String CASES =
            """
            insert into case_file (id, version, number, kind, title_en, opened_at)
            select cast(concat('00000000-0000-7000-8000-', lpad(cast(s.n as varchar), 12, '0')) as uuid), 0,
              concat('B-', cast(s.n as varchar)), f.kind, f.title_en, f.opened_at
            from case_file f cross join %s where f.number = 'D-2021-014'""";
    private static final String MEMBERS =
            """
            insert into case_member (case_id, account, role, since, admitted_by, leads)
            select cast(concat('00000000-0000-7000-8000-', lpad(cast(s.n as varchar), 12, '0')) as uuid),
              m.account, m.role, m.since, m.admitted_by, m.leads
            from case_member m join case_file f on f.id = m.case_id cross join %s where f.number = 'D-2021-014'""";
    private static final String REQUESTS =
            """
            insert into sanctions_request (id, version, case_id, number, ask_id, regime, pack_version,
              target_id, title_en, brief_en, owner_id, status, moves, opened_at)
            select cast(concat('00000000-0000-7000-9000-', lpad(cast(s.n as varchar), 12, '0')) as uuid), 0,
              cast(concat('00000000-0000-7000-8000-', lpad(cast((s.n - mod(s.n, 10)) / 10 as varchar), 12, '0')) as uuid),
              concat('B-', lpad(cast(s.n as varchar), 6, '0')), r.ask_id, r.regime, r.pack_version,
              r.target_id, concat('Title ', cast(s.n as varchar)), r.brief_en, r.owner_id,
              case mod(s.n, 7) when 0 then 'DRAFT' when 1 then 'INTERNAL_REVIEW' when 2 then 'SIGN_ON_OPEN'
                when 3 then 'READY_TO_SUBMIT' when 4 then 'SUBMITTED' when 5 then 'UNDER_CONSIDERATION' else 'DESIGNATED' end, 0, r.opened_at
            from sanctions_request r cross join %s where r.number = 'D-2021-014/1'""";

    /** In milliseconds. */
    private record Took(double median, double p95, int statements) {}

    private RequestListBenchmark() {}

    public static void main(String[] databases) {
        List<Database> wanted = databases.length == 0
                ? List.of(Database.values())
                : Arrays.stream(databases).map(Database::valueOf).toList();
        for (Database database : wanted) {
            DemoFixture.in(database);
            Map<String, Took> fewest = new HashMap<>();
            int there = 0;
            for (int size : SIZES) {
                fill(database, there, size);
                there = size;
                measure(database).forEach((question, took) -> {
                    fewest.putIfAbsent(question, took);
                    say(database, size, question, took, fewest.get(question));
                });
            }
        }
    }

    private static void say(Database database, int size, String question, Took took, Took fewest) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-11s %7d %-22s median %8.2f  x%-6.2f p95 %8.2f  x%-6.2f %2d statements",
                database,
                size,
                question,
                took.median(),
                took.median() / fewest.median(),
                took.p95(),
                took.p95() / fewest.p95(),
                took.statements()));
    }

    private static Map<String, Took> measure(Database database) {
        Map<String, Function<EntityManager, Object>> questions = new LinkedHashMap<>();
        AccountId lina = database.inTransaction(DemoFixture::lina);
        for (Sort sort : Sort.values()) {
            Query query = new Query("", Set.of(), Set.of(), sort, true);
            questions.put("list by " + sort, em -> list(em, lina, query, FIRST));
        }
        questions.put("list in the middle", em -> {
            int total = (int) new RequestSearch(em).count(lina, Query.all());
            return list(em, lina, Query.all(), new Window(total / 2, FIRST.size()));
        });
        Query text = new Query("Title 77", Set.of(), Set.of(), Sort.NUMBER, true);
        Query stage = new Query("", Set.of(RequestStage.DRAFTING), Set.of(), Sort.NUMBER, true);
        questions.put("list of a text", em -> list(em, lina, text, FIRST));
        questions.put("list of a stage", em -> list(em, lina, stage, FIRST));
        questions.put("board", em -> board(em, lina, Query.all()));
        questions.put("board of a text", em -> board(em, lina, text));
        questions.put("filters", em -> filters(new RequestSearch(em), lina));
        Map<String, Took> times = new LinkedHashMap<>();
        questions.forEach(
                (name, question) -> times.put(name, database.inTransaction(em -> took(database, em, question))));
        return times;
    }

    private static Object list(EntityManager em, AccountId viewer, Query query, Window window) {
        RequestSearch search = new RequestSearch(em);
        return search.count(viewer, query) + search.rows(viewer, query, window).size();
    }

    private static Object board(EntityManager em, AccountId viewer, Query query) {
        return new BoardReading(em, new RequestSearch(em))
                .lanes(viewer, query, CARDS)
                .size();
    }

    /** What both pages ask besides, whatever they show. */
    private static Object filters(RequestSearch search, AccountId viewer) {
        return search.offered(viewer).owners().size()
                + search.cases(viewer, null, CASES_OFFERED).size();
    }

    /** All rounds on one connection, as the pool of the server keeps its connections open. */
    private static Took took(Database database, EntityManager em, Function<EntityManager, Object> question) {
        double[] times = new double[ROUNDS];
        int statements = 0;
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            double fastest = Double.MAX_VALUE;
            for (int again = 0; again < TIMES; again++) {
                em.clear();
                Statements.forget();
                long begun = Watch.now(database);
                question.apply(em);
                fastest = Math.min(fastest, (Watch.now(database) - begun) / 1e6);
                statements = Statements.count();
            }
            if (round >= 0) {
                times[round] = fastest;
            }
        }
        Arrays.sort(times);
        return new Took(times[ROUNDS / 2], times[ROUNDS * 95 / 100], statements);
    }

    /** Copies of the request of the demo. */
    private static void fill(Database database, int from, int to) {
        database.doInTransaction(em -> {
            write(em, database, CASES, from / IN_A_CASE, to / IN_A_CASE);
            write(em, database, MEMBERS, from / IN_A_CASE, to / IN_A_CASE);
            write(em, database, REQUESTS, from, to);
        });
        database.doInTransaction(
                em -> em.createNativeQuery(database == Database.POSTGRESQL ? "analyze" : "analyze sample_size 0")
                        .executeUpdate());
    }

    private static void write(EntityManager em, Database database, String rows, int from, int to) {
        String numbers = database == Database.POSTGRESQL
                ? "generate_series(%d, %d) as s(n)"
                : "(select x as n from system_range(%d, %d)) s";
        em.createNativeQuery(rows.formatted(numbers.formatted(from, to - 1))).executeUpdate();
    }
}
