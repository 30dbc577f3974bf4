package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.database.Statements;
import org.dalil.demo.DemoFixture;
import org.dalil.search.BarSearch;

/**
 * The search of the bar among 100,000 items of 200 cases, on both databases: for who works on all of them, for who works on
 * every fifth, and for who works on none. Prints median and 95th percentile of each kind of question, and how many
 * statements it took; of the work that this needs of a processor, too, which tells more on a machine that does other things
 * besides. The fastest of three answers counts. With
 * {@code -Ddalil.h2.folder=…} H2 keeps its rows in a file.
 */
public final class SearchBenchmark {

    private static final int CASE_COUNT = 200;
    private static final int ITEMS = 100_000;
    private static final int EVERY = 5;

    private static final String ID =
            "cast(concat('00000000-0000-7000-%s-', lpad(cast(%s as varchar), 12, '0')) as uuid)";
    private static final String CASE = ID.formatted("8000", "s.n");
    private static final String ITEM = ID.formatted("9000", "s.n");
    private static final String CASE_OF_ITEM = ID.formatted("8000", "(s.n - mod(s.n, 500)) / 500");
    private static final String TIME = "case mod(s.n, 2) when 0 then 'morning' else 'evening' end";

    private static final String CASES =
            "insert into case_file (id, version, number, kind, title_en, opened_at) select " + CASE
                    + ", 0, concat('B-', lpad(cast(s.n as varchar), 4, '0')), f.kind, f.title_en, f.opened_at"
                    + " from case_file f cross join %s where f.number = 'D-2021-014'";
    private static final String MEMBERS =
            "insert into case_member (case_id, account, role, since, admitted_by, leads) select "
                    + CASE + ", cast('%s' as uuid), '%s', m.since, m.admitted_by, m.leads from case_member m"
                    + " join case_file f on f.id = m.case_id cross join %4$s"
                    + " where f.number = 'D-2021-014' and m.role = 'COORDINATOR' and mod(s.n, %3$d) = 0";

    private static final List<String> WORDS_OF_AN_ITEM = List.of(
            "concat('e-', lpad(cast(mod(s.n, 500) + 1 as varchar), 3, '0'))",
            "lpad(cast(mod(s.n, 500) + 1 as varchar), 3, '0')",
            "'report'",
            "'of'",
            "'the'",
            "'agency'",
            "cast(mod(s.n, 100) as varchar)",
            "'in'",
            TIME,
            "concat('word', cast(s.n as varchar))",
            "'تقرير'",
            "'رقم'",
            "cast(100000 + s.n as varchar)");
    private static final int ROUNDS = 60;
    private static final int WARMING_UP = 10;
    private static final int TIMES = 3;
    private static final int MOST = 5;

    /** In which Linux counts the work of a process. */
    private static final double MILLIS_OF_TICK = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the rare ones each title has one, of the frequent ones every second title has one. */
    private static final List<String> QUESTIONS = List.of(
            "nso",
            "r",
            "report",
            "تقرير",
            "report agency 77",
            "morning evening",
            "word4711",
            "word471",
            "E-250",
            "B-0042",
            "lina",
            "nobody is called so");

    private SearchBenchmark() {}

    public static void main(String[] databases) {
        List<Database> wanted = databases.length == 0
                ? List.of(Database.values())
                : Arrays.stream(databases).map(Database::valueOf).toList();
        for (Database database : wanted) {
            DemoFixture.in(database);
            AccountId all = database.inTransaction(DemoFixture::lina);
            AccountId some = database.inTransaction(em -> DemoFixture.account(em, "tarek@demo.example"));
            AccountId none = database.inTransaction(DemoFixture::stranger);
            fill(database, all, some);
            database.doInTransaction(
                    em -> em.createNativeQuery(database == Database.POSTGRESQL ? "analyze" : "analyze sample_size 0")
                            .executeUpdate());
            for (String question : QUESTIONS) {
                say(database, "all", all, question);
                say(database, "some", some, question);
                say(database, "none", none, question);
            }
        }
    }

    /** All rounds on one connection, as the pool of the server keeps its connections open. */
    private static void say(Database database, String who, AccountId viewer, String question) {
        database.doInTransaction(em -> say(em, database, who, viewer, question));
    }

    private static void say(EntityManager em, Database database, String who, AccountId viewer, String question) {
        double[] times = new double[ROUNDS];
        double[] own = new double[ROUNDS];
        int found = 0;
        BarSearch search = new BarSearch(em, House.around(em).parties());
        double others = 0;
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            double fastest = Double.MAX_VALUE;
            double least = Double.MAX_VALUE;
            if (round == 0) {
                others = ofServer(em, database);
            }
            for (int again = 0; again < TIMES; again++) {
                em.clear();
                Statements.forget();
                long begun = System.nanoTime();
                long worked = THREADS.getCurrentThreadCpuTime();
                found = search.found(viewer, question, MOST).size();
                least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6);
                fastest = Math.min(fastest, (System.nanoTime() - begun) / 1e6);
            }
            if (round >= 0) {
                times[round] = fastest;
                own[round] = least;
            }
        }
        int statements = Statements.count();
        others = (ofServer(em, database) - others) / (ROUNDS * TIMES);
        Arrays.sort(times);
        Arrays.sort(own);
        System.out.println(String.format(
                Locale.ROOT,
                "%-16s %-22s median %7.2f   p95 %7.2f   worked: median %6.2f   p95 %6.2f   + server %6.2f"
                        + "   %2d found   %2d statements",
                database + " " + who,
                question,
                times[ROUNDS / 2],
                times[ROUNDS * 95 / 100],
                own[ROUNDS / 2],
                own[ROUNDS * 95 / 100],
                others,
                found,
                statements));
    }

    /** How long the process at the other end of the connection has worked, in milliseconds; H2 works in this one. */
    private static double ofServer(EntityManager em, Database database) {
        if (database == Database.H2) {
            return 0;
        }
        Object process = em.createNativeQuery("select pg_backend_pid()").getSingleResult();
        try {
            String[] told = Files.readString(Path.of("/proc/" + process + "/stat"))
                    .replaceFirst(".*\\) ", "")
                    .split(" ");
            return (Long.parseLong(told[11]) + Long.parseLong(told[12])) * MILLIS_OF_TICK;
        } catch (IOException e) {
            return 0;
        }
    }

    /** As the program would write them, each row with the words that {@link org.dalil.index} finds in it. */
    private static void fill(Database database, AccountId all, AccountId some) {
        database.doInTransaction(em -> {
            write(em, database, CASES, CASE_COUNT);
            word(em, database, "CASE", CASE, CASE, CASE_COUNT, "concat('b-', lpad(cast(s.n as varchar), 4, '0'))");
            word(em, database, "CASE", CASE, CASE, CASE_COUNT, "lpad(cast(s.n as varchar), 4, '0')");
            write(em, database, MEMBERS.formatted(all.value(), "COORDINATOR", 1, "%s"), CASE_COUNT);
            write(em, database, MEMBERS.formatted(some.value(), "LEGAL_DRAFTER", EVERY, "%s"), CASE_COUNT);
        });
        database.doInTransaction(em -> write(em, database, items(em), ITEMS));
        for (String word : WORDS_OF_AN_ITEM) {
            database.doInTransaction(em -> word(em, database, "EVIDENCE", CASE_OF_ITEM, ITEM, ITEMS, word));
        }
    }

    private static void word(
            EntityManager em, Database database, String kind, String place, String thing, int count, String word) {
        write(
                em,
                database,
                "insert into found_word (place, kind, word, thing) select " + place + ", '" + kind + "', " + word + ", "
                        + thing + " from %s",
                count);
    }

    /** Copies of one item of the demo under other numbers and titles. */
    private static String items(EntityManager em) {
        List<?> columns = em.createNativeQuery(
                        "select distinct lower(column_name) from information_schema.columns"
                                + " where lower(table_name) = 'evidence_item' and lower(column_name) not in"
                                + " ('id', 'case_id', 'number', 'title_ar', 'title_en', 'tlp')",
                        String.class)
                .getResultList();
        String copied = columns.stream().map(column -> "e." + column).sorted().collect(Collectors.joining(", "));
        return "insert into evidence_item (id, case_id, number, title_ar, title_en, tlp, " + copied.replace("e.", "")
                + ") select " + ITEM + ", " + CASE_OF_ITEM
                + ", concat('E-', lpad(cast(mod(s.n, 500) + 1 as varchar), 3, '0')),"
                + " concat('تقرير رقم ', cast(s.n as varchar)),"
                + " concat('Report of the agency ', cast(mod(s.n, 100) as varchar), ' in the '," + TIME
                + ", ', word', cast(s.n as varchar)), 'AMBER', " + copied
                + " from evidence_item e join case_file f on f.id = e.case_id cross join %s"
                + " where e.number = 'E-05' and f.number = 'D-2021-014'";
    }

    private static void write(EntityManager em, Database database, String rows, int count) {
        String numbers = database == Database.POSTGRESQL
                ? "generate_series(0, %d) as s(n)"
                : "(select x as n from system_range(0, %d)) s";
        em.createNativeQuery(rows.formatted(numbers.formatted(count - 1))).executeUpdate();
    }
}
