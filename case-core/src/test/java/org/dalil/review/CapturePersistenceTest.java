package org.dalil.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyReading;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.evidence.TakenFile;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was captured of one web page: an archive, a picture and a print, which are files of one item. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CapturePersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_capture_has_several_files_in_the_order_in_which_they_came() {
        inTheCase((em, file, store) -> {
            EvidenceId capture = capture(em, file, store);
            ReviewHouse.done(kept(em, file, store, "lina", capture, "page.png"));
            EvidenceView view = view(em, file, capture);
            assertEquals(
                    List.of("page.warc", "page.png"),
                    view.files().stream().map(EvidenceFileView::name).toList());
            assertEquals(view.files().get(0).fingerprint(), view.fingerprint());
            EvidenceDesk desk = Desks.of(em, "lina", store).evidence();
            TakenFile second = desk.take(file, capture, 2).orElseThrow();
            assertEquals(view.number() + "-2", second.number());
            assertEquals(view.files().get(1).fingerprint(), second.file().fingerprint());
            assertTrue(desk.take(file, capture, 3).isEmpty());
            assertEquals(
                    List.of(CustodyAct.RECEIVED, CustodyAct.HASHED, CustodyAct.STORED, CustodyAct.EXPORTED),
                    new CustodyReading(
                                    em, ChainFixture.keys(), ChainFixture.trail(em), new NeedToKnow(new CaseFiles_(em)))
                            .chain(DemoFixture.lina(em), file, capture.value()).entries().stream()
                                    .filter(entry -> entry.detail("file").equals(Optional.of("2")))
                                    .map(entry -> entry.act())
                                    .toList());
        });
    }

    @Test
    void whatever_is_no_capture_has_one_file_and_a_capture_a_dozen_at_most() {
        inTheCase((em, file, store) -> {
            EvidenceId report = ReviewHouse.withFile(em, file, store, "omar", "a report");
            assertEquals(
                    Outcome.refused(EvidenceDesk.Objection.HAS_FILE),
                    kept(em, file, store, "omar", report, "second.pdf"));
            EvidenceId capture = capture(em, file, store);
            IntStream.rangeClosed(2, 12)
                    .forEach(number -> ReviewHouse.done(kept(em, file, store, "omar", capture, number + ".png")));
            List<Refusal> full = List.of(Refusal.of(EvidenceDesk.Objection.TOO_MANY_FILES, 12));
            assertEquals(Outcome.refused(full), kept(em, file, store, "omar", capture, "13.png"));
            assertEquals(
                    Outcome.refused(full),
                    Desks.of(em, "omar", store).evidence().mayKeep(file, capture));
        });
    }

    @Test
    void a_file_that_comes_later_needs_new_approvals_and_whoever_brought_it_gives_none() {
        inTheCase((em, file, store) -> {
            EvidenceId capture = capture(em, file, store);
            assertEquals(
                    view(em, file, capture).fingerprint(),
                    ReviewHouse.of(em, "claire").seen(file, capture).fingerprint(),
                    "one file is approved under its own fingerprint");
            sent(em, file, capture);
            ReviewHouse claire = ReviewHouse.of(em, "claire", Role.EVIDENCE_REVIEWER);
            Decision looked = claire.approval(file, capture);
            claire.approves(file, capture);
            assertEquals(
                    EvidenceStatus.FIRST_REVIEW_PASSED, view(em, file, capture).status());
            ReviewHouse.done(kept(em, file, store, "lina", capture, "page.png"));
            assertEquals(EvidenceStatus.IN_VERIFICATION, view(em, file, capture).status());
            ReviewHouse lina = ReviewHouse.of(em, "lina");
            assertTrue(codes(lina.desk().decide(file, capture, looked))
                    .containsAll(List.of(ReviewObjection.FILE_MOVED, ReviewObjection.OWN_FILE)));
            claire.approves(file, capture);
            assertEquals(
                    EvidenceStatus.FIRST_REVIEW_PASSED, view(em, file, capture).status());
        });
    }

    @Test
    void a_passage_stands_in_one_of_the_files() {
        inTheCase((em, file, store) -> {
            EvidenceId capture = capture(em, file, store);
            FilePassageDesk desk = ReviewHouse.of(em, "omar").passages();
            MarkedPassage.Spot spot = new MarkedPassage.Spot(2, 1, 4, "phone");
            assertEquals(
                    List.of(FilePassageDesk.Objection.NO_FILE),
                    codes(desk.mark(file, capture, spot, "criterion:EU-1.1.d.iv")));
            ReviewHouse.done(kept(em, file, store, "omar", capture, "page.pdf"));
            ReviewHouse.done(desk.mark(file, capture, spot, "criterion:EU-1.1.d.iv"));
            ReviewHouse claire = ReviewHouse.of(em, "claire");
            assertEquals(
                    2,
                    claire.reading()
                            .open(claire.person().id(), file, capture)
                            .orElseThrow()
                            .passages()
                            .get(0)
                            .inFile());
        });
    }

    private static void sent(EntityManager em, CaseId file, EvidenceId item) {
        ReviewHouse.done(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty()));
        ReviewHouse.grade(em, file, item);
    }

    private static List<Enum<?>> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.reasons().stream().<Enum<?>>map(Refusal::code).toList()
                : List.of();
    }

    private static EvidenceId capture(EntityManager em, CaseId file, EvidenceStore store) {
        return ReviewHouse.done(kept(em, file, store, "omar", null, "page.warc"));
    }

    private static Outcome<EvidenceId> kept(
            EntityManager em, CaseId file, EvidenceStore store, String name, EvidenceId item, String called) {
        byte[] bytes = called.getBytes(StandardCharsets.UTF_8);
        EvidenceDesk desk = Desks.of(em, name, store).evidence();
        if (item == null) {
            ReviewHouse.done(desk.mayKeep(file, null));
        }
        ReceivedFile received = ReviewHouse.done(
                store.receive(new Arrival(UUID.randomUUID(), file, bytes.length), new ByteArrayInputStream(bytes)));
        return desk.keep(
                file,
                item,
                IncomingFile.of(called, "application/octet-stream", bytes.length, 0),
                received,
                Sheet.empty().with("type", EvidenceType.WEB_CAPTURE));
    }

    private static EvidenceView view(EntityManager em, CaseId file, EvidenceId id) {
        em.flush();
        em.clear();
        return House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private interface Work {
        void with(EntityManager em, CaseId file, EvidenceStore store);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                work.with(em, file, Desks.storeIn(em, folder.resolve("evidence")));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
