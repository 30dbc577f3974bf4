package org.dalil.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.Wiring;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.backup.Installation;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.DocumentDesk;
import org.dalil.cases.FactDesk;
import org.dalil.cases.FactView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.PositionDesk;
import org.dalil.custody.Chain;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyReading;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.evidence.ReceivedFile;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people do something in the same moment, each in a transaction of her own that is committed. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class AtTheSameMomentPersistenceTest {

    private static final Map<Database, Installation.Running> RUNNING = new EnumMap<>(Database.class);

    @TempDir
    private static Path folder;

    @Parameter
    Database database;

    @Test
    void two_verdicts_count_once_each_and_nothing_is_overwritten() throws Exception {
        CaseId file = file();
        EvidenceId item = inTransaction(em -> ReviewHouse.inReview(em, file, store(em), "omar"));
        List<Outcome<EvidenceId>> outcomes = together(
                em -> verdict(em, "claire", Role.EVIDENCE_REVIEWER, file, item),
                em -> verdict(em, "lina", Role.COORDINATOR, file, item));
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome, outcome::toString));
        ReviewView view = inTransaction(em -> ReviewHouse.of(em, "lina")
                .reading()
                .open(DemoFixture.lina(em), file, item)
                .orElseThrow());
        assertEquals(2, view.said().size());
        assertEquals(Review.Ending.APPROVED, view.rounds().get(0).ending());
        assertEquals(EvidenceStatus.APPROVED, item(file, item).status());
        assertInstanceOf(VerdictFinding.Intact.class, inTransaction(em -> em.unwrap(Session.class)
                .doReturningWork(connection -> new SealedVerdicts(connection).verify())));
    }

    @Test
    void the_same_verdict_from_two_windows_is_one() throws Exception {
        CaseId file = file();
        EvidenceId item = inTransaction(em -> {
            EvidenceId withFile = ReviewHouse.withFile(em, file, store(em), "omar", "two windows");
            ReviewHouse.done(ReviewHouse.of(em, "omar").desk().send(file, withFile, Sheet.empty()));
            ReviewHouse.grade(em, file, withFile);
            return withFile;
        });
        together(
                        em -> verdict(em, "claire", Role.EVIDENCE_REVIEWER, file, item),
                        em -> verdict(em, "claire", Role.EVIDENCE_REVIEWER, file, item))
                .forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome, outcome::toString));
        assertEquals(
                1, inTransaction(em -> new Reviews_(em).verdicts(item).size()).intValue());
        assertEquals(EvidenceStatus.FIRST_REVIEW_PASSED, item(file, item).status());
    }

    @Test
    void two_uploads_of_the_same_bytes_are_one_item() throws Exception {
        CaseId file = file();
        inTransaction(em -> Desks.of(em, "lina", store(em)).evidence().mayKeep(file, null));
        int before = items(file).size();
        List<Outcome<EvidenceId>> outcomes =
                together(em -> kept(em, "lina", file, "same.txt"), em -> kept(em, "omar", file, "again.txt"));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes::toString);
        assertEquals(
                List.of(EvidenceDesk.Objection.SAME_FILE),
                outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .map(outcome ->
                                ((Outcome.Refused<?>) outcome).reasons().get(0).code())
                        .toList());
        assertEquals(before + 1, items(file).size());
    }

    @Test
    void two_releases_from_quarantine_are_one() throws Exception {
        CaseId file = file();
        EvidenceId item = inTransaction(em -> {
            EvidenceStore store = store(em);
            EvidenceId withFile = ReviewHouse.withFile(em, file, store, "omar", "set aside");
            em.flush();
            store.settle(
                    em.createQuery("select arrivedAs from EvidenceFile where itemId = :item", UUID.class)
                            .setParameter("item", withFile)
                            .getSingleResult(),
                    file,
                    item(em, file, withFile).fingerprint());
            em.createNativeQuery(
                            "update evidence_item set status = 'QUARANTINED', status_before = 'CAPTURED' where id = :id")
                    .setParameter("id", withFile.value())
                    .executeUpdate();
            return withFile;
        });
        List<Outcome<EvidenceId>> outcomes =
                together(em -> released(em, "lina", file, item), em -> released(em, "omar", file, item));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), outcomes::toString);
        assertEquals(
                List.of(QuarantineDesk.Objection.NOT_IN_QUARANTINE),
                outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .map(outcome ->
                                ((Outcome.Refused<?>) outcome).reasons().get(0).code())
                        .toList());
        Chain chain = inTransaction(em -> new CustodyReading(
                        em, ChainFixture.keys(), ChainFixture.trail(em), new NeedToKnow(new CaseFiles_(em)))
                .chain(DemoFixture.lina(em), file, item.value()));
        assertTrue(chain.isIntact());
        assertEquals(
                1,
                chain.entries().stream()
                        .filter(entry -> entry.act() == CustodyAct.RELEASED)
                        .count());
        assertEquals(EvidenceStatus.CAPTURED, item(file, item).status());
    }

    @Test
    void what_two_people_add_to_a_case_has_two_codes() throws Exception {
        CaseId file = file();
        List<Outcome<?>> outcomes = together(
                em -> desk(em, "lina", FactDesk.class).add(file, Sheet.empty().with("title.en", "One thing")),
                em -> desk(em, "omar", FactDesk.class).add(file, Sheet.empty().with("title.en", "Another thing")));
        outcomes.forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome, outcome::toString));
        Sheet denial = Sheet.empty().with("kind", "DENIAL").with("text.fr", "Nous démentons");
        together(
                        em -> desk(em, "lina", PositionDesk.class).add(file, denial),
                        em -> desk(em, "omar", PositionDesk.class).add(file, denial))
                .forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome, outcome::toString));
        together(
                        em -> desk(em, "lina", DocumentDesk.class).paste(file, "A first letter", Sheet.empty()),
                        em -> desk(em, "omar", DocumentDesk.class).paste(file, "A second letter", Sheet.empty()))
                .forEach(outcome -> assertInstanceOf(Outcome.Done.class, outcome, outcome::toString));
        assertEquals(
                List.of("E6", "E7"),
                inTransaction(em -> House.around(em).outline().facts(DemoFixture.lina(em), file)).stream()
                        .map(FactView::code)
                        .skip(5)
                        .toList());
    }

    private static <T> T desk(EntityManager em, String name, Class<T> type) {
        return type.cast(wiring(em, name).get(type));
    }

    private static Outcome<EvidenceId> verdict(EntityManager em, String name, Role role, CaseId file, EvidenceId item) {
        ReviewHouse house = ReviewHouse.of(em, name, ChainFixture.heardByTheTrail(em), DemoFixture.NOON, role);
        Edition seen = em.createQuery("select fingerprint from EvidenceItem where id = :id", Digest.class)
                .setParameter("id", item)
                .getResultStream()
                .map(fingerprint -> new Edition(fingerprint, 1, 0, 1))
                .findFirst()
                .orElseThrow();
        return house.desk().decide(file, item, new Decision(Verdict.Kind.APPROVE, seen, "", ReviewHouse.answers()));
    }

    private static Outcome<EvidenceId> kept(EntityManager em, String name, CaseId file, String called) {
        byte[] bytes = "the same bytes".getBytes(StandardCharsets.UTF_8);
        EvidenceStore store = store(em);
        ReceivedFile received = ReviewHouse.done(
                store.receive(new Arrival(UUID.randomUUID(), file, bytes.length), new ByteArrayInputStream(bytes)));
        return wired(em, name)
                .keep(file, null, IncomingFile.of(called, "text/plain", bytes.length, 0), received, Sheet.empty());
    }

    private static EvidenceDesk wired(EntityManager em, String name) {
        return (EvidenceDesk) wiring(em, name).get(EvidenceDesk.class);
    }

    private static Outcome<EvidenceId> released(EntityManager em, String name, CaseId file, EvidenceId item) {
        QuarantineDesk desk = (QuarantineDesk) wiring(em, name).get(QuarantineDesk.class);
        return desk.release(file, item, Sheet.empty().with("reason", (Object) "The disk was replaced."));
    }

    private static Wiring wiring(EntityManager em, String name) {
        Person person = ReviewHouse.of(em, name, Role.COORDINATOR).person();
        return new Wiring(Map.of(
                EntityManager.class,
                em,
                EvidenceStore.class,
                store(em),
                Event.class,
                ChainFixture.heardByTheTrail(em),
                RegimeCatalogue.class,
                House.LAW,
                Clock.class,
                DemoFixture.NOON,
                CurrentPerson.class,
                (CurrentPerson) () -> Optional.of(person),
                ChainKeyFile.class,
                ChainFixture.keys(),
                KeyFile.class,
                new KeyFile(folder.resolve("test.key"))));
    }

    private static EvidenceStore store(EntityManager em) {
        return Desks.storeIn(em, folder.resolve("evidence"));
    }

    private List<EvidenceView> items(CaseId file) {
        return inTransaction(em -> House.around(em).evidence().items(DemoFixture.lina(em), file));
    }

    private EvidenceView item(CaseId file, EvidenceId item) {
        return inTransaction(em -> item(em, file, item));
    }

    private static EvidenceView item(EntityManager em, CaseId file, EvidenceId item) {
        return House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                .filter(found -> found.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private CaseId file() {
        return inTransaction(em -> DemoFixture.caseFile(em, "D-2021-014").id());
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return running().inTransaction(work);
    }

    /** Both have begun their transaction before either asks for anything. */
    private <T> List<T> together(Function<EntityManager, T> one, Function<EntityManager, T> other) throws Exception {
        CyclicBarrier begun = new CyclicBarrier(2);
        var people = Executors.newFixedThreadPool(2);
        try {
            List<Callable<T>> acts = new ArrayList<>();
            for (Function<EntityManager, T> act : List.of(one, other)) {
                acts.add(() -> inTransaction(em -> {
                    DemoFixture.lina(em);
                    await(begun);
                    return act.apply(em);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> act : people.invokeAll(acts)) {
                results.add(act.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    private static void await(CyclicBarrier begun) {
        try {
            begun.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A database of its own: what is committed here would be found by others. */
    private Installation.Running running() {
        return RUNNING.computeIfAbsent(database, kind -> {
            Installation.Running started =
                    Installation.emptyOn(kind, folder.resolve(kind.name())).started();
            started.inTransaction(em -> DemoFixture.load(em));
            return started;
        });
    }
}
