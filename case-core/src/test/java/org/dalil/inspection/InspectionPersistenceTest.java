package org.dalil.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeys_;
import org.dalil.vault.DataKeys;
import org.dalil.worker.Brought;
import org.dalil.worker.Detail;
import org.dalil.worker.Sign;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionPersistenceTest {

    private static final Workers WORKERS = new Workers();

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
    }

    @Test
    void what_came_is_looked_at_once_and_its_members_read_what_it_says() {
        inTheCase((em, file, room) -> {
            EvidenceId id = room.kept("report.pdf", Brought.pdf("The minister was told"));
            assertEquals(1, room.inspector.lookAtAll());
            assertEquals(0, room.inspector.lookAtAll());
            ReadFile read = room.reading.read(DemoFixture.lina(em), file, id).get(0);
            assertEquals(FileKind.PDF, read.found().kind());
            assertNull(read.found().failure());
            assertFalse(read.found().suspicious());
            assertTrue(read.words().text().contains("The minister was told"));
            assertEquals(
                    List.of(new Detail(Sign.AUTHOR, "Rana Q.")), read.words().details());
            assertEquals(
                    Set.of(read.found().fingerprint()),
                    room.reading.found(DemoFixture.lina(em), file).keySet());
        });
    }

    @Test
    void what_calls_itself_something_else_is_told_apart() {
        inTheCase((em, file, room) -> {
            EvidenceId id = room.kept("report\u202efdp.exe", Brought.docx("Not what it says"));
            room.inspector.lookAtAll();
            FindingView found =
                    room.reading.read(DemoFixture.lina(em), file, id).get(0).found();
            assertEquals(FileKind.DOCUMENT, found.kind());
            assertTrue(found.suspicious());
        });
    }

    @Test
    void nothing_that_a_file_says_stands_in_the_database_for_anybody_to_read() {
        inTheCase((em, file, room) -> {
            EvidenceId id = room.kept(
                    "mail.txt", "a name that must not be found".repeat(50).getBytes(StandardCharsets.UTF_8));
            room.inspector.lookAtAll();
            em.flush();
            byte[] sealed =
                    (byte[]) em.createNativeQuery("select sealed from file_finding where item_id = :id", byte[].class)
                            .setParameter("id", id.value())
                            .getSingleResult();
            assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("name"));
        });
    }

    @Test
    void who_doubts_it_has_it_looked_at_again_and_that_is_told() {
        inTheCase((em, file, room) -> {
            EvidenceId id = room.kept("a.txt", Brought.utf8("Words"));
            room.inspector.lookAtAll();
            room.desk("lina").again(file, id);
            assertEquals(List.of(), room.reading.read(DemoFixture.lina(em), file, id));
            assertEquals(List.of("FILE_LOOKED_AT_AGAIN"), room.heard.names());
            assertEquals(1, room.inspector.lookAtAll());
        });
    }

    @Test
    void for_strangers_there_is_nothing_and_reviewers_only_read() {
        inTheCase((em, file, room) -> {
            EvidenceId id = room.kept("b.txt", Brought.utf8("Words of it"));
            room.inspector.lookAtAll();
            assertThrows(
                    NoSuchCase.class, () -> room.reading.read(DemoFixture.account(em, "admin@demo.example"), file, id));
            assertThrows(NoSuchCase.class, () -> room.desk("admin").again(file, id));
            assertEquals(
                    1,
                    room.reading
                            .read(DemoFixture.account(em, "claire@demo.example"), file, id)
                            .size());
            assertThrows(NotPermitted.class, () -> room.desk("claire").again(file, id));
        });
    }

    /** Everything of the feature, wired by hand. */
    private static final class Room {

        private final EntityManager em;
        private final CaseId file;
        private final EvidenceStore store;
        private final Desks desks;
        private final DataKeys keys;
        private final NeedToKnow needToKnow;
        private final Heard heard = new Heard();
        private final InspectionReading reading;
        private final Inspector inspector;

        Room(EntityManager em, CaseId file, Path folder) {
            this.em = em;
            this.file = file;
            this.store = Desks.storeIn(em, folder.resolve("evidence"));
            this.desks = Desks.of(em, "lina", store);
            this.keys = new DataKeys(
                    new CaseKeys_(em), new Safe(new KeyFile(folder.resolve("test.key"))), DemoFixture.NOON);
            this.needToKnow = new NeedToKnow(new CaseFiles_(em));
            this.reading = new InspectionReading(new Findings_(em), keys, needToKnow);
            this.inspector = new Inspector(desk("lina"), store, WORKERS);
        }

        InspectionDesk desk(String name) {
            Person person = new Person(
                    DemoFixture.account(em, name + "@demo.example"),
                    name,
                    name,
                    Set.of(Role.COORDINATOR),
                    Language.ENGLISH);
            CurrentPerson current = () -> Optional.of(person);
            return new InspectionDesk(new Findings_(em), keys, needToKnow, current, heard, DemoFixture.NOON);
        }

        EvidenceId kept(String name, byte[] bytes) {
            done(desks.evidence().mayKeep(file, null));
            Arrival arrival = new Arrival(UUID.randomUUID(), file, bytes.length);
            ReceivedFile received = done(store.receive(arrival, new ByteArrayInputStream(bytes)));
            return done(desks.evidence()
                    .keep(
                            file,
                            null,
                            IncomingFile.of(name, "application/pdf", bytes.length, 0),
                            received,
                            Sheet.empty()));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    private interface Work {
        void with(EntityManager entityManager, CaseId file, Room room);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                work.with(em, file, new Room(em, file, folder));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
