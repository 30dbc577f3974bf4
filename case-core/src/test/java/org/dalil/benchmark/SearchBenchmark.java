package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.database.Statements;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceItem;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.search.BarSearch;
import org.dalil.shared.LocalText;

/**
 * The search of the bar among 100,000 items of 200 cases, on both databases: for who works on all of them, for who works on
 * every fifth, and for who works on none. Prints median and 95th percentile of each kind of question, and how many
 * statements it took. The fastest of three answers counts: what else the machine does meanwhile is not measured. With
 * {@code -Ddalil.h2.folder=…} H2 keeps its rows in a file.
 */
public final class SearchBenchmark {

    private static final int CASES = 200;
    private static final int ITEMS_OF_EACH = 500;
    private static final int EVERY = 5;
    private static final int ROUNDS = 60;
    private static final int WARMING_UP = 10;
    private static final int TIMES = 3;
    private static final int MOST = 5;

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
            IntStream.range(0, CASES).forEach(number -> fill(database, number, all, some));
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
        database.doInTransaction(em -> say(em, database + " " + who, viewer, question));
    }

    private static void say(EntityManager em, String who, AccountId viewer, String question) {
        double[] times = new double[ROUNDS];
        int found = 0;
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            double fastest = Double.MAX_VALUE;
            for (int again = 0; again < TIMES; again++) {
                em.clear();
                Statements.forget();
                long begun = System.nanoTime();
                found = new BarSearch(em, House.around(em).parties())
                        .found(viewer, question, MOST)
                        .size();
                fastest = Math.min(fastest, (System.nanoTime() - begun) / 1e6);
            }
            if (round >= 0) {
                times[round] = fastest;
            }
        }
        Arrays.sort(times);
        System.out.println(String.format(
                Locale.ROOT,
                "%-16s %-22s median %7.2f   p95 %7.2f   %2d found   %2d statements",
                who,
                question,
                times[ROUNDS / 2],
                times[ROUNDS * 95 / 100],
                found,
                Statements.count()));
    }

    private static void fill(Database database, int number, AccountId all, AccountId some) {
        database.doInTransaction(em -> {
            CaseId id = CaseId.next();
            CaseFile file = CaseFile.open(
                    id,
                    "B-%04d".formatted(number),
                    CaseKind.JOINT_LETTER,
                    LocalText.english("Matter " + number),
                    DemoFixture.NOON.instant());
            file.admit(all, Role.COORDINATOR, DemoFixture.NOON.instant());
            if (number % EVERY == 0) {
                file.admit(some, Role.LEGAL_DRAFTER, DemoFixture.NOON.instant());
            }
            em.persist(file);
            for (int item = 1; item <= ITEMS_OF_EACH; item++) {
                em.persist(item(id, item, number * ITEMS_OF_EACH + item));
            }
        });
    }

    private static EvidenceItem item(CaseId file, int number, int overall) {
        String time = overall % 2 == 0 ? "morning" : "evening";
        return new EvidenceItem(
                EvidenceId.next(),
                file,
                "E-%03d".formatted(number),
                EvidenceType.NGO_REPORT,
                EvidenceStatus.APPROVED,
                new LocalText(
                        "تقرير رقم " + overall,
                        "Report of the agency " + overall % 100 + " in the " + time + ", word" + overall,
                        null),
                Tlp.AMBER,
                null);
    }
}
