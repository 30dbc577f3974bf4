package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceItem;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceSieve;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.Issuer;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;

/**
 * The list of the evidence of a case with 1,000 items and of one with 100,000, each with an issuer that it shares with nine
 * others, on both databases. Prints median and 95th percentile of what the page asks. The fastest of three answers counts.
 * With {@code -Ddalil.h2.folder=…} H2 keeps its rows in a file.
 */
public final class EvidenceListBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 60;
    private static final int WARMING_UP = 20;
    private static final int TIMES = 3;
    private static final int ROWS = 50;

    private EvidenceListBenchmark() {}

    public static void main(String[] databases) {
        List<Database> wanted = databases.length == 0
                ? List.of(Database.values())
                : Arrays.stream(databases).map(Database::valueOf).toList();
        for (Database database : wanted) {
            DemoFixture.in(database);
            AccountId lina = database.inTransaction(DemoFixture::lina);
            CaseId few = filled(database, lina, FEW);
            CaseId many = filled(database, lina, MANY);
            database.doInTransaction(
                    em -> em.createNativeQuery(database == Database.POSTGRESQL ? "analyze" : "analyze sample_size 0")
                            .executeUpdate());
            compare(
                    database,
                    "the first page",
                    few,
                    many,
                    (search, file) -> page(search, lina, file, EvidenceSieve.all(), 0));
            compare(
                    database,
                    "a page in the middle",
                    few,
                    many,
                    (search, file) -> page(
                            search,
                            lina,
                            file,
                            EvidenceSieve.all(),
                            (int) search.tally(lina, file).count(EvidenceSieve.all()) / 2));
            compare(
                    database,
                    "one kind and one state",
                    few,
                    many,
                    (search, file) -> page(
                            search, lina, file, new EvidenceSieve(EvidenceType.VIDEO, EvidenceStatus.CAPTURED), 0));
        }
    }

    private interface Question {
        Object ask(EvidenceSearch search, CaseId file);
    }

    /** What the page asks of the evidence. */
    private static Object page(EvidenceSearch search, AccountId viewer, CaseId file, EvidenceSieve sieve, int first) {
        long total = search.tally(viewer, file).count(sieve);
        return total
                + search.page(viewer, file, sieve, new Window(first, ROWS))
                        .items()
                        .size();
    }

    private static void compare(Database database, String what, CaseId few, CaseId many, Question question) {
        double[] ofFew = took(database, search -> question.ask(search, few));
        double[] ofMany = took(database, search -> question.ask(search, many));
        System.out.println(String.format(
                Locale.ROOT,
                "%-11s %-24s median %7.2f %7.2f  x%.2f   p95 %7.2f %7.2f  x%.2f",
                database,
                what,
                ofFew[0],
                ofMany[0],
                ofMany[0] / ofFew[0],
                ofFew[1],
                ofMany[1],
                ofMany[1] / ofFew[1]));
    }

    private static double[] took(Database database, Function<EvidenceSearch, Object> question) {
        double[] times = new double[ROUNDS];
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            double fastest = Double.MAX_VALUE;
            for (int again = 0; again < TIMES; again++) {
                long begun = System.nanoTime();
                database.inTransaction(em -> question.apply(House.around(em).evidence()));
                fastest = Math.min(fastest, (System.nanoTime() - begun) / 1e6);
            }
            if (round >= 0) {
                times[round] = fastest;
            }
        }
        Arrays.sort(times);
        return new double[] {times[ROUNDS / 2], times[ROUNDS * 95 / 100]};
    }

    private static CaseId filled(Database database, AccountId viewer, int count) {
        CaseId id = CaseId.next();
        database.doInTransaction(em -> {
            CaseFile file = CaseFile.open(
                    id, "B-" + count, CaseKind.JOINT_LETTER, LocalText.english("Case"), DemoFixture.NOON.instant());
            file.admit(viewer, Role.COORDINATOR, DemoFixture.NOON.instant());
            em.persist(file);
        });
        database.doInTransaction(em -> em.persist(item(id, 1)));
        database.doInTransaction(em -> copy(em, database, id, count));
        return id;
    }

    /** As the database copies them: by the program it would take minutes. */
    private static void copy(EntityManager em, Database database, CaseId id, int count) {
        List<?> kept = em.createNativeQuery(
                        "select lower(column_name) from information_schema.columns where lower(table_name) ="
                                + " 'evidence_item' and lower(column_name) not in"
                                + " ('id', 'number', 'number_length', 'type', 'status')")
                .getResultList();
        String columns = String.join(
                ", ", kept.stream().map(name -> "t." + name).sorted().toList());
        boolean h2 = database == Database.H2;
        em.createNativeQuery("insert into evidence_item (id, number, number_length, type, status, "
                        + columns.replace("t.", "")
                        + ") select " + (h2 ? "random_uuid()" : "gen_random_uuid()")
                        + ", 'E-' || lpad(cast(x as varchar(9)), greatest(2, length(cast(x as varchar(9)))), '0'),"
                        + " 2 + greatest(2, length(cast(x as varchar(9)))),"
                        + " case when mod(x, 2) = 0 then 'VIDEO' else 'PHOTO' end,"
                        + " case when mod(x, 3) = 0 then 'CAPTURED' else 'APPROVED' end, " + columns
                        + " from evidence_item t, "
                        + (h2 ? "system_range(2, " + count + ")" : "generate_series(2, " + count + ") x")
                        + " where t.case_id = :case and t.number = 'E-01'")
                .setParameter("case", id.value())
                .executeUpdate();
        em.createNativeQuery("insert into evidence_issuer (evidence_id, position, words, named, external)"
                        + " select id, 0, 'Agency ' || (cast(substring(number from 3) as integer) / 10), true, false"
                        + " from evidence_item where case_id = :case and number <> 'E-01'")
                .setParameter("case", id.value())
                .executeUpdate();
    }

    private static EvidenceItem item(CaseId file, int number) {
        List<Issuer> issuers = new ArrayList<>();
        issuers.add(new Issuer(null, "Agency " + number / 10, true, false));
        return new EvidenceItem(
                        EvidenceId.next(),
                        file,
                        "E-%02d".formatted(number),
                        number % 2 == 0 ? EvidenceType.VIDEO : EvidenceType.PHOTO,
                        number % 3 == 0 ? EvidenceStatus.CAPTURED : EvidenceStatus.APPROVED,
                        LocalText.english("Item " + number),
                        Tlp.AMBER,
                        null)
                .from(issuers);
    }
}
