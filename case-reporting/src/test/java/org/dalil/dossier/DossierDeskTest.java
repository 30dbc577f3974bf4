package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.House;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.assembly.Assembly;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.leaks.Leak;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakKind;
import org.dalil.leaks.LeakSearches_;
import org.dalil.leaks.Watched;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.LeftOut;
import org.dalil.requests.Redaction;
import org.dalil.requests.Requests_;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.shared.TrailEnd;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.worker.Place;
import org.dalil.worker.Unpackers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stops a dossier before anything of it is set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierDeskTest {

    private static final Unpackers UNPACKERS = new Unpackers();

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
    }

    @Test
    void nothing_speaks_against_what_is_in_order() {
        assertEquals(List.of(), objectionsAfter("update evidence_item set number = number"));
    }

    @Test
    void nothing_is_built_on_bytes_that_are_not_what_they_were() {
        assertTrue(objectionsAfter("update evidence_item set status = 'QUARANTINED' where number = 'E-03'")
                .contains(Refusal.of(QuarantineDesk.Objection.EVIDENCE_IN_QUARANTINE, "E-03")));
    }

    @Test
    void no_text_cites_what_is_left_out() {
        assertEquals(
                List.of(Refusal.of(LeftOut.Objection.CITES_LEFT_OUT, "S1", "E-02")),
                objectionsAfter("update request_paragraph set text_en = 'Seen by many [E-02].' where label = 'S1'"));
    }

    @ParameterizedTest
    @EnumSource(names = "QUEUED", mode = EnumSource.Mode.EXCLUDE)
    void a_build_that_is_killed_at_any_step_leaves_nothing_and_can_be_begun_again(Progress.Step step) {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                em.createNativeQuery("update sanctions_request set text_id = null")
                        .executeUpdate();
                var me = DemoFixture.lina(em);
                var id = DemoFixture.nso(em).id();
                var shelf = shelf(em);
                int before = shelf.versions(me, id).size();
                var press = new DyingPress(step);
                var desk = desk(em, shelf, press);
                assertInstanceOf(Outcome.Done.class, desk.build(id));
                assertTrue(desk.running(id).orElseThrow().failed());
                assertEquals(before, shelf.versions(me, id).size(), "nothing half done");
                assertEquals(before, rows(em, "DossierVersion"), "nor anything that nobody sees");
                press.step = null;
                desk.build(id);
                assertTrue(desk.running(id).isEmpty());
                assertEquals(before + 1, shelf.versions(me, id).size());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    @Test
    void what_names_somebody_who_must_not_be_named_is_not_kept() {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                var me = DemoFixture.lina(em);
                var id = DemoFixture.nso(em).id();
                var shelf = shelf(em);
                int before = shelf.versions(me, id).size();
                var desk = desk(
                        em, shelf, new DyingPress(null), (by, file, sieve) -> sieve.watchName("P-01", "Samar Darwish"));
                desk.build(id);
                assertTrue(desk.running(id).isEmpty());
                assertEquals(before, shelf.versions(me, id).size());
                assertEquals(
                        List.of(new Leak(LeakKind.NAME, "P-01", "manifest.json", List.of(), Place.TEXT, 1, "")),
                        new LeakSearches_(em).last(me, id).orElseThrow().leaks());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    @Test
    void a_file_is_not_handed_out_any_more_that_names_somebody_who_was_protected_since() {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                var me = DemoFixture.lina(em);
                var id = DemoFixture.nso(em).id();
                var shelf = shelf(em);
                int number = shelf.nextNumber(me, id);
                byte[] told = "seen by Samar Darwish".getBytes(StandardCharsets.UTF_8);
                shelf.put(
                        me,
                        id,
                        number,
                        Redaction.NOTHING,
                        "{}",
                        List.of(),
                        List.of(new DossierShelf.Output("said.txt", "text/plain", told)));
                var names = new ArrayList<String>();
                var release = new DossierRelease(
                        shelf,
                        House.around(em).requestSearch(),
                        guard((by, file, sieve) -> names.forEach(name -> sieve.watchName("P-01", name))),
                        book(em));
                assertArrayEquals(told, release.take(me, id, number, "said.txt").orElseThrow());
                assertArrayEquals(told, release.take(me, id, number, "said.txt").orElseThrow());
                assertEquals(1, rows(em, "LeakSearched"), "searched once for the same");
                assertTrue(release.take(me, id, number, "other.txt").isEmpty());

                names.add("Samar Darwish");
                assertThrows(DossierRelease.HeldBack.class, () -> release.take(me, id, number, "said.txt"));
                assertEquals(
                        List.of(new Leak(LeakKind.NAME, "P-01", "said.txt", List.of(), Place.TEXT, 1, "")),
                        new LeakSearches_(em).last(me, id).orElseThrow().leaks());
                names.set(0, "Nobody Whosoever");
                assertArrayEquals(told, release.take(me, id, number, "said.txt").orElseThrow());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static long rows(EntityManager em, String entity) {
        return em.createQuery("select count(*) from " + entity, Long.class).getSingleResult();
    }

    /** Prints nothing, and dies when it should have come to some step. */
    private static final class DyingPress extends DossierPress {

        private Progress.@Nullable Step step;

        DyingPress(Progress.@Nullable Step step) {
            this.step = step;
        }

        @Override
        public Printed print(DossierContent content, List<Output> data, Progress progress) {
            int done = 0;
            for (var each : Progress.Step.values()) {
                progress.at(each, done++, Progress.Step.values().length);
                if (each == step) {
                    throw new OutOfMemoryError("on purpose");
                }
            }
            byte[] manifest = "{\"by\":\"Samar Darwish\"}".getBytes(StandardCharsets.UTF_8);
            return new Printed(
                    manifest,
                    Digest.of(manifest),
                    List.of(),
                    List.of(),
                    new Output("words.json", "application/json", new byte[] {'{', '}'}));
        }
    }

    private static DossierShelf shelf(EntityManager em) {
        return new DossierShelf(
                new Requests_(em),
                House.around(em).requestSearch(),
                new NeedToKnow(new CaseFiles_(em)),
                House.around(em).people(),
                new Strongroom(new SealedParts_(em), CaseKeysInMemory.sealedWith(Path.of("target", "unused.key"))),
                new Heard(),
                DemoFixture.NOON);
    }

    private static DossierDesk desk(EntityManager em, DossierShelf shelf, DossierPress press) {
        return desk(em, shelf, press, (by, file, sieve) -> {});
    }

    private static DossierDesk desk(EntityManager em, DossierShelf shelf, DossierPress press, Watched watched) {
        var person = new Person(DemoFixture.lina(em), "lina", "lina", Set.of(Role.COORDINATOR), Language.ENGLISH);
        return new DossierDesk(
                new NeedToKnow(new CaseFiles_(em)),
                House.around(em).requests(),
                House.around(em).requestSearch(),
                shelf,
                new Assembly(House.LAW),
                null,
                null,
                press,
                null,
                new BuildQueue(Runnable::run),
                guard(watched),
                book(em),
                new TrailEnd() {
                    @Override
                    public Anchor now() {
                        return new Anchor(1, Digest.of("end"));
                    }

                    @Override
                    public Anchor hold() {
                        return now();
                    }
                },
                () -> Optional.of(person),
                DemoFixture.NOON);
    }

    private static LeakGuard guard(Watched watched) {
        return new LeakGuard(List.of(watched), UNPACKERS);
    }

    private static LeakBook book(EntityManager em) {
        return new LeakBook(new LeakSearches_(em), new NeedToKnow(new CaseFiles_(em)), new Heard(), DemoFixture.NOON);
    }

    private static List<Refusal> objectionsAfter(String sql) {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                em.createNativeQuery(sql).executeUpdate();
                return DossierDesk.objectionsTo(House.around(em)
                        .requests()
                        .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                        .orElseThrow());
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
