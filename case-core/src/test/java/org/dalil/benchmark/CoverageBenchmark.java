package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Bearings;
import org.dalil.requests.Coverage;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestView;
import org.dalil.signon.SignatureView;

/**
 * What stands behind the coverage matrix: reading a request with its proofs and all items of its case, and counting,
 * for 28 criteria by 60 items and 75 by 300, a third of the cells filled. Prints median and 95th percentile in
 * milliseconds, of reading and counting together and of counting alone, and of the work that this needs of a processor in
 * the program, to which the work of PostgreSQL comes.
 */
public final class CoverageBenchmark {

    private static final int ROUNDS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final RegimePack EU = RegimeCatalogue.shipped().current(new RegimeId("EU-GHRSR"));

    private CoverageBenchmark() {}

    public static void main(String[] arguments) {
        for (Database database : Database.values()) {
            DemoFixture.in(database);
            AccountId lina = database.inTransaction(DemoFixture::lina);
            RequestId nso = database.inTransaction(em -> DemoFixture.nso(em).id());
            int items = 0;
            for (int[] size : new int[][] {{28, 60}, {75, 300}}) {
                RegimePack pack = wide(size[0]);
                int from = items;
                database.doInTransaction(em -> fill(em, nso, pack, from, size[1]));
                items = size[1];
                measure(database, lina, nso, pack, size);
            }
        }
    }

    private static void measure(Database database, AccountId lina, RequestId nso, RegimePack pack, int[] size) {
        double[] whole = new double[ROUNDS];
        double[] counting = new double[ROUNDS];
        double[] worked = new double[ROUNDS];
        long cells = 0;
        for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            long workedBefore = THREADS.getCurrentThreadCpuTime();
            double[] counted = new double[1];
            cells = database.inTransaction(em -> {
                House house = House.around(em);
                RequestView request = house.requestSearch().find(lina, nso).orElseThrow();
                List<EvidenceView> evidence = house.evidence().outline(lina, request.caseId());
                var signatories = house.signatures().of(lina, request.caseId()).stream()
                        .map(SignatureView::partyId)
                        .collect(Collectors.toSet());
                long read = System.nanoTime();
                Coverage coverage = Coverage.of(pack, request, evidence, signatories, Bearings.none());
                counted[0] = (System.nanoTime() - read) / 1e6;
                return coverage.elements().stream()
                        .mapToLong(element -> element.cells().size())
                        .sum();
            });
            if (round >= 0) {
                whole[round] = (System.nanoTime() - begun) / 1e6;
                counting[round] = counted[0];
                worked[round] = (THREADS.getCurrentThreadCpuTime() - workedBefore) / 1e6;
            }
        }
        Arrays.sort(whole);
        Arrays.sort(counting);
        Arrays.sort(worked);
        System.out.printf(
                "%-11s %d x %d, %d cells: read and count %.1f / %.1f ms, count %.1f / %.1f ms, worked %.1f / %.1f ms%n",
                database,
                size[0],
                size[1],
                cells,
                whole[ROUNDS / 2],
                whole[ROUNDS * 95 / 100],
                counting[ROUNDS / 2],
                counting[ROUNDS * 95 / 100],
                worked[ROUNDS / 2],
                worked[ROUNDS * 95 / 100]);
    }

    /** The pack of the EU with so many criteria: its own ones, and again under other ids. */
    private static RegimePack wide(int size) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Criterion own = EU.criteria().get(i % EU.criteria().size());
            criteria.add(new Criterion(
                    i < EU.criteria().size() ? own.id() : own.id() + "-" + i,
                    own.needs(),
                    own.citation(),
                    own.text(),
                    own.group(),
                    own.required(),
                    null,
                    own.evidenceHint(),
                    own.frStatus(),
                    own.frSource(),
                    own.verification()));
        }
        return new RegimePack(
                EU.id(),
                EU.version(),
                EU.validFrom(),
                EU.validTo(),
                EU.regime(),
                EU.needs(),
                EU.groupRules(),
                criteria,
                EU.identifiers(),
                EU.addressees(),
                EU.clocks(),
                EU.dossierSections());
    }

    /** Copies of one item, and proofs of every third cell. */
    private static void fill(EntityManager em, RequestId nso, RegimePack pack, int from, int to) {
        String columns = String.join(", ", columns(em));
        for (int i = from; i < to; i++) {
            UUID id = new UUID(0x7000L, i + 1L);
            em.createNativeQuery("insert into evidence_item (id, number, " + columns
                            + ") select cast(:id as uuid), :number, "
                            + columns + " from evidence_item where number = 'E-05' and case_id ="
                            + " (select id from case_file where number = 'D-2021-014')")
                    .setParameter("id", id.toString())
                    .setParameter("number", "E-%d".formatted(1_000 + i))
                    .executeUpdate();
            for (int j = 0; j < pack.criteria().size(); j++) {
                if ((i + j) % 3 == 0) {
                    em.createNativeQuery("insert into request_proof (id, request_id, position, criterion, evidence_id)"
                                    + " values (:proof, :request, :position, :criterion, :id)")
                            .setParameter("proof", UUID.randomUUID())
                            .setParameter("request", nso.value())
                            .setParameter("position", 1_000 + i * 100 + j)
                            .setParameter("criterion", pack.criteria().get(j).id())
                            .setParameter("id", id)
                            .executeUpdate();
                }
            }
        }
    }

    private static List<String> columns(EntityManager em) {
        return em.createNativeQuery(
                        "select distinct lower(column_name) from information_schema.columns"
                                + " where lower(table_name) = 'evidence_item' and lower(column_name) not in ('id', 'number')",
                        String.class)
                .getResultStream()
                .map(String.class::cast)
                .sorted()
                .toList();
    }
}
