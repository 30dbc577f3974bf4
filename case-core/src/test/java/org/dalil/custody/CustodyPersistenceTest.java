package org.dalil.custody;

import static org.dalil.sealing.Finding.Tampering.CHANGED;
import static org.dalil.sealing.Finding.Tampering.END_CHANGED;
import static org.dalil.sealing.Finding.Tampering.INSERTED;
import static org.dalil.sealing.Finding.Tampering.REMOVED;
import static org.dalil.sealing.Finding.Tampering.REWRITTEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dalil.House;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.custody.CustodyFinding.Broken;
import org.dalil.custody.CustodyFinding.Intact;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.sealing.Finding;
import org.dalil.sealing.Finding.Tampering;
import org.dalil.shared.Digest;
import org.dalil.shared.PartialDate;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two items with chains, and somebody with the password of the database, who takes the trigger away. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CustodyPersistenceTest {

    private static final Digest BYTES = Digest.of("bytes");
    private static final List<String> TABLES = List.of("custody_entry", "audit_entry");
    private static final String A_SEAL = "'" + "a".repeat(64) + "'";

    private record Scene(EntityManager em, CaseId file, UUID one, UUID other, Custody custody) {

        CustodyFinding verified() {
            em.flush();
            return em.unwrap(Session.class)
                    .doReturningWork(connection -> new ChainsOfCustody(connection, ChainFixture.key()).verify());
        }

        Chain chain() {
            em.flush();
            em.clear();
            NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(em));
            return new CustodyReading(em, ChainFixture.keys(), ChainFixture.trail(em), needToKnow)
                    .chain(DemoFixture.lina(em), file, one);
        }

        void run(String sql) {
            em.flush();
            em.clear();
            em.createNativeQuery(sql.replace(":one", "'" + one + "'").replace(":other", "'" + other + "'"))
                    .executeUpdate();
        }
    }

    private interface Story {
        void play(Scene scene);
    }

    @Parameter
    Database database;

    @BeforeEach
    void the_triggers_are_taken_away() {
        DemoFixture.in(database).doInTransaction(em -> {
            for (String table : TABLES) {
                String away = database == Database.POSTGRESQL
                        ? "alter table " + table + " disable trigger user"
                        : "drop trigger " + table + "_unchangeable";
                em.createNativeQuery(away).executeUpdate();
            }
        });
    }

    @AfterEach
    void the_triggers_are_there_again() {
        database.doInTransaction(em -> {
            for (String table : TABLES) {
                String there = database == Database.POSTGRESQL
                        ? "alter table " + table + " enable trigger user"
                        : "create trigger if not exists " + table + "_unchangeable before update, delete on " + table
                                + " for each row call 'org.dalil.database.Unchangeable'";
                em.createNativeQuery(there).executeUpdate();
            }
        });
    }

    @Test
    void entries_follow_each_other_and_say_who_did_what_to_which_bytes() {
        play(scene -> {
            Chain chain = scene.chain();
            assertEquals(new Finding.Intact(4), chain.finding());
            assertEquals(
                    List.of(CustodyAct.RECEIVED, CustodyAct.HASHED, CustodyAct.STORED, CustodyAct.CAPTURED),
                    chain.entries().stream().map(CustodyView::act).toList());
            CustodyView received = chain.entries().get(0);
            assertEquals(BYTES, received.fingerprint());
            assertEquals("5", received.detail("bytes").orElseThrow());
            assertEquals("lina", received.byName().toLowerCase(Locale.ROOT).split(" ")[0]);
            CustodyView told = chain.entries().get(3);
            assertEquals("Firefox", told.tool());
            assertEquals("Europe/Berlin", told.told().happened().zone());
            assertEquals(1L, told.told().corrects());
        });
    }

    @Test
    void every_chain_is_verified_and_so_is_one_by_itself() {
        play(scene -> {
            Intact before = assertInstanceOf(Intact.class, scene.verified());
            scene.custody().recordOurselves(scene.file(), scene.one(), CustodyEvent.of(CustodyAct.RE_VERIFIED, BYTES));
            assertEquals(new Intact(before.chains(), before.entries() + 1), scene.verified());
        });
    }

    @Test
    void for_strangers_there_is_no_chain() {
        play(scene -> {
            NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(scene.em()));
            CustodyReading reading =
                    new CustodyReading(scene.em(), ChainFixture.keys(), ChainFixture.trail(scene.em()), needToKnow);
            assertThrows(
                    NoSuchCase.class, () -> reading.chain(DemoFixture.stranger(scene.em()), scene.file(), scene.one()));
            CaseId elsewhere = DemoFixture.caseFile(scene.em(), "D-2021-015").id();
            assertEquals(
                    List.of(),
                    reading.chain(DemoFixture.lina(scene.em()), elsewhere, scene.one())
                            .entries());
        });
    }

    @Test
    void reading_a_chain_leaves_no_end_of_it_behind_for_whoever_writes_after_others_have_written() {
        play(scene -> {
            assertEquals(4, scene.chain().entries().size());
            assertTrue(scene.em().unwrap(Session.class).getStatistics().getEntityKeys().stream()
                    .noneMatch(known -> known.toString().contains(CustodyHead.class.getSimpleName())));
        });
    }

    @Test
    void a_changed_entry_is_named() {
        finds(CHANGED, 2, "update custody_entry set act = 'VIEWED' where item_id = :one and number = 2");
        finds(CHANGED, 1, "update custody_entry set recorded_by = null where item_id = :one and number = 1");
        finds(
                CHANGED,
                3,
                "update custody_entry set fingerprint_hex = " + A_SEAL + " where item_id = :one and number = 3");
        finds(CHANGED, 4, "update custody_entry set told_words = 'other' where item_id = :one and number = 4");
        finds(
                CHANGED,
                4,
                "update custody_entry set told_happened_zone = 'Asia/Beirut' where item_id = :one and number = 4");
        finds(
                CHANGED,
                2,
                "update custody_entry set recorded_at = current_timestamp where item_id = :one and number = 2");
        finds(CHANGED, 2, "update custody_entry set mac = " + A_SEAL + " where item_id = :one and number = 2");
    }

    @Test
    void a_removed_entry_is_missed_and_so_is_a_removed_chain() {
        finds(REMOVED, 2, "delete from custody_entry where item_id = :one and number = 2");
        finds(REMOVED, 4, "delete from custody_entry where item_id = :one and number = 4");
        finds(REMOVED, 1, "delete from custody_entry where item_id = :one");
        finds(
                REMOVED,
                1,
                "delete from custody_entry where item_id = :one",
                "delete from custody_head where item_id = :one");
    }

    @Test
    void an_entry_that_the_program_did_not_write_is_named() {
        String more = "insert into custody_entry (item_id, number, case_id, act, recorded_at, details, seal, mac)"
                + " select item_id, %d, case_id, act, recorded_at, details, " + A_SEAL + ", " + A_SEAL
                + " from custody_entry where item_id = :one and number = 1";
        finds(INSERTED, 5, more.formatted(5));
        finds(INSERTED, 0, more.formatted(0));
    }

    @Test
    void the_end_is_compared() {
        finds(END_CHANGED, 4, "update custody_head set number = 3 where item_id = :one");
        finds(END_CHANGED, 4, "update custody_head set mac = " + A_SEAL + " where item_id = :one");
        finds(END_CHANGED, 4, "delete from custody_head where item_id = :one");
    }

    @Test
    void an_entry_of_one_item_is_none_of_another() {
        finds(
                CHANGED,
                1,
                "update custody_entry set item_id = :one, number = 9 where item_id = :other and number = 1",
                "delete from custody_entry where item_id = :one and number = 1",
                "update custody_entry set number = 1 where item_id = :one and number = 9");
    }

    @Test
    void an_earlier_state_that_is_put_back_does_not_fit_the_audit_trail() {
        play(scene -> {
            scene.em().flush();
            Object[] head = (Object[]) scene.em()
                    .createNativeQuery(
                            "select number, seal, mac from custody_head where item_id = '" + scene.one() + "'")
                    .getSingleResult();
            scene.custody().record(scene.file(), scene.one(), CustodyEvent.of(CustodyAct.EXPORTED, BYTES));
            scene.em().flush();
            scene.run("delete from custody_entry where item_id = :one and number = 5");
            scene.run("update custody_head set number = 4, seal = '" + head[1] + "', mac = '" + head[2]
                    + "' where item_id = :one");
            assertEquals(new Finding.Intact(4), scene.chain().finding(), "by itself it looks well");
            assertEquals(new Broken(scene.one(), REMOVED, 5), scene.verified());
        });
    }

    @Test
    void an_end_that_was_told_to_the_trail_has_to_be_the_end_that_is_there() {
        finds(
                REWRITTEN,
                3,
                "update audit_entry set details = replace(details, 'entry=4', 'entry=3') where what = 'CUSTODY_ENTERED' and about = :one and details like '%entry=4%'");
    }

    @Test
    void what_was_written_never_changes() {
        the_triggers_are_there_again();
        for (String sql : List.of("update custody_entry set act = 'VIEWED'", "delete from custody_entry")) {
            play(scene -> {
                PersistenceException refused = assertThrows(PersistenceException.class, () -> scene.run(sql));
                assertTrue(refused.getCause().getMessage().contains("never changed or deleted"));
            });
        }
    }

    private void finds(Tampering how, long number, String... changes) {
        play(scene -> {
            scene.em().flush();
            for (String change : changes) {
                scene.run(change);
            }
            assertEquals(new Broken(scene.one(), how, number), scene.verified(), () -> String.join(";", changes));
        });
    }

    private void play(Story story) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                story.play(scene(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private Scene scene(EntityManager em) {
        CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
        List<UUID> items = House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                .map(item -> item.id().value())
                .sorted()
                .toList();
        Custody custody = CustodyFixture.around(em, "lina");
        Scene scene = new Scene(em, file, items.get(0), items.get(1), custody);
        for (UUID item : List.of(scene.one(), scene.other())) {
            custody.record(
                    file,
                    item,
                    CustodyEvent.of(CustodyAct.RECEIVED, BYTES).with("bytes", 5),
                    CustodyEvent.of(CustodyAct.HASHED, BYTES),
                    CustodyEvent.of(CustodyAct.STORED, BYTES));
        }
        PartialDate then = new PartialDate(
                LocalDate.of(2021, 7, 18),
                LocalDate.of(2021, 7, 18),
                LocalTime.of(14, 5),
                "Europe/Berlin",
                PartialDate.Precision.MINUTE,
                null,
                PartialDate.Basis.STATED);
        long last = custody.record(
                file,
                scene.one(),
                CustodyEvent.of(CustodyAct.CAPTURED)
                        .by("Firefox", "128")
                        .as(new Told(then, "A colleague", null, "Berlin", "as a full page", 1L)));
        assertEquals(4, last);
        return scene;
    }
}
