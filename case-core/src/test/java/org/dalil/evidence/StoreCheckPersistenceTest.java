package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.evidence.StoreCheck.Finding;
import org.dalil.evidence.StoreCheck.Wrong;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.KeyRotation;
import org.dalil.secrets.Safe;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeyRotation;
import org.hibernate.Session;
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
class StoreCheckPersistenceTest {

    private static final String[] WORDS = {"what was found", "what was said", "what was seen"};

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void finds_nothing_where_everything_is_as_it_came() {
        withThreeFiles((em, places, check) -> {
            StoreCheck.Result result = check.run();
            assertEquals(3, result.files());
            assertEquals(List.of(), result.findings());
            assertTrue(result.intact());
        });
    }

    @Test
    void names_what_is_missing_damaged_exchanged_or_left_over() {
        withThreeFiles((em, places, check) -> {
            Files.delete(places.get(0));
            byte[] bytes = Files.readAllBytes(places.get(1));
            bytes[70] ^= 1;
            Files.write(places.get(1), bytes);
            Files.copy(places.get(2), places.get(2).resolveSibling("a".repeat(64)));
            StoreCheck.Result result = check.run();
            assertEquals(
                    List.of(
                            new Finding(Wrong.MISSING, "D-2021-014 E-07"),
                            new Finding(Wrong.DAMAGED, "D-2021-014 E-08")),
                    result.findings().subList(0, 2));
            assertEquals(Wrong.LEFT_OVER, result.findings().get(2).what());
            assertFalse(result.intact());
            Files.copy(places.get(2), places.get(0));
            assertEquals(
                    new Finding(Wrong.DAMAGED, "D-2021-014 E-07"),
                    check.run().findings().get(0),
                    "two exchanged");
        });
    }

    @Test
    void blames_no_file_where_the_keys_are_missing() {
        withThreeFiles((em, places, check) -> {
            Files.delete(folder.resolve("test.key"));
            assertThrows(IllegalStateException.class, check::run);
        });
    }

    @Test
    void new_keys_change_nothing_of_what_can_be_read_and_the_old_ones_can_go() {
        withThreeFiles((em, places, check) -> {
            KeyFile keys = new KeyFile(folder.resolve("test.key"));
            Connection connection = em.unwrap(Session.class).doReturningWork(found -> found);
            KeyRotation rotation = new KeyRotation(keys, connection);
            String hidden = hide(em, keys);
            rotation.begin();
            assertEquals(1, new CaseKeyRotation(new Safe(keys), connection).run());
            assertEquals(List.of(), rotation.reseal().left());
            assertEquals(2, rotation.keys());
            assertEquals(List.of(), rotation.forgetOld());
            assertEquals(1, rotation.keys());
            UUID owner = UUID.fromString(hidden);
            String own = em.createNativeQuery("select own_key from protected_identity where code = 'ROTATED'")
                    .getSingleResult()
                    .toString();
            assertEquals("who she is", new String(new Safe(keys).open(own, owner), StandardCharsets.UTF_8));
            assertTrue(check.run().intact());
            em.clear();
            CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
            EvidenceStore restarted = Desks.storeIn(em, folder.resolve("evidence"));
            EvidenceId item = kept(em, file, restarted, "after the new keys");
            TakenFile taken = Desks.of(em, "lina", restarted)
                    .evidence()
                    .take(file, item, 1)
                    .orElseThrow();
            try (InputStream content = Channels.newInputStream(taken.content())) {
                assertArrayEquals("after the new keys".getBytes(StandardCharsets.UTF_8), content.readAllBytes());
            }
        });
    }

    @Test
    void the_old_keys_stay_while_something_needs_them() {
        withThreeFiles((em, places, check) -> {
            Connection connection = em.unwrap(Session.class).doReturningWork(found -> found);
            KeyRotation rotation = new KeyRotation(new KeyFile(folder.resolve("test.key")), connection);
            rotation.begin();
            assertEquals(List.of("case_key.sealed"), rotation.forgetOld());
            assertEquals(2, rotation.keys());
            assertTrue(check.run().intact());
        });
    }

    /** A secret in a column of another name. */
    private static String hide(EntityManager em, KeyFile keys) {
        UUID owner = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into protected_identity (id, version, case_id, party_id, code, state, since, protected_by, own_key)
                        select cast(:id as uuid), 0, c.id, (select id from party limit 1), 'ROTATED', 'PROTECTED',
                            current_timestamp, (select id from account limit 1), :sealed
                        from case_file c where c.number = 'D-2021-014'""")
                .setParameter("id", owner.toString())
                .setParameter("sealed", new Safe(keys).seal("who she is".getBytes(StandardCharsets.UTF_8), owner))
                .executeUpdate();
        return owner.toString();
    }

    private interface Work {
        void with(EntityManager em, List<Path> places, StoreCheck check) throws IOException, SQLException;
    }

    private void withThreeFiles(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                List<Path> places = new ArrayList<>();
                for (String words : WORDS) {
                    kept(em, file, store, words);
                    places.add(store.place(file, Digest.of(words)));
                }
                Connection connection = em.unwrap(Session.class).doReturningWork(found -> found);
                Safe safe = new Safe(new KeyFile(folder.resolve("test.key")));
                work.with(em, places, new StoreCheck(connection, folder, safe));
            } catch (IOException | SQLException e) {
                throw new AssertionError(e);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static EvidenceId kept(EntityManager em, CaseId file, EvidenceStore store, String words) {
        UploadDesk desk = Desks.of(em, "lina", store).uploads();
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Arrival arrival = done(desk.begin(file, null, IncomingFile.of(words, "text/plain", bytes.length, 0)));
        store.append(arrival, 0, new ByteArrayInputStream(bytes));
        ReceivedFile received = done(store.complete(arrival, null));
        EvidenceId item = done(desk.keep(received, Sheet.empty()));
        em.flush();
        store.settle(arrival.id(), file, received.fingerprint());
        return item;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }
}
