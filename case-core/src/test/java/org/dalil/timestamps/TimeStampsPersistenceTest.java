package org.dalil.timestamps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.custody.Chain;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;
import org.dalil.custody.CustodyReading;
import org.dalil.custody.CustodyView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.review.ReviewHouse;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One item with a file, and an authority on this machine. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeStampsPersistenceTest {

    private static final OwnAuthority AUTHORITY = new OwnAuthority();

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @AfterAll
    static void it_closes() {
        AUTHORITY.close();
    }

    @Test
    void the_night_stamps_the_file_and_the_chain_once_and_a_chain_that_goes_on_again() {
        inTheCase(scene -> {
            scene.answers(OwnAuthority.Manner.GOOD).walk();
            assertEquals(
                    List.of("FILE null true", "CHAIN 3 true"),
                    scene.stamps(AUTHORITY.trust()).stream()
                            .map(stamp -> stamp.subject() + " " + stamp.entry() + " " + stamp.isGood())
                            .toList());
            int asked = AUTHORITY.questions().size();
            scene.walk();
            assertEquals(asked, AUTHORITY.questions().size(), "nothing new, no question");
            scene.custody().recordOurselves(scene.file, scene.item.value(), CustodyEvent.of(CustodyAct.EXPORTED));
            scene.walk();
            assertEquals(asked + 1, AUTHORITY.questions().size());
            Chain chain = scene.chain();
            assertTrue(chain.isIntact());
            CustodyView last = chain.last(CustodyAct.TIME_STAMPED).orElseThrow();
            assertEquals("An authority", last.tool());
            assertEquals("2026-11-23T12:00:00Z", last.detail("stamped").orElseThrow());
            assertEquals("6", last.detail("entry").orElseThrow());
            assertEquals(chain.entries().get(5).seal(), last.detail("imprint").orElseThrow());
        });
    }

    @Test
    void a_failure_is_named_and_tried_again_and_goes_when_one_comes() {
        inTheCase(scene -> {
            scene.answers(OwnAuthority.Manner.GARBAGE).walk();
            assertEquals(List.of(), scene.stamps(AUTHORITY.trust()));
            assertEquals(TokenFault.NOT_A_TOKEN, scene.trouble().orElseThrow().fault());
            assertEquals(List.of("TIME_STAMP_FAILED", "TIME_STAMP_FAILED"), scene.heard.names());
            scene.answers(OwnAuthority.Manner.REFUSING);
            Outcome<Integer> refused = scene.round("lina").now(scene.file, scene.item);
            assertEquals(
                    List.of(Refusal.of(TokenFault.REFUSED)),
                    assertInstanceOf(Outcome.Refused.class, refused).reasons());
            scene.answers(OwnAuthority.Manner.GOOD);
            assertEquals(Outcome.done(2), scene.round("lina").now(scene.file, scene.item));
            assertEquals(Outcome.done(0), scene.round("lina").now(scene.file, scene.item));
            assertEquals(Optional.empty(), scene.trouble());
            assertEquals(
                    DemoFixture.lina(scene.em).value(),
                    scene.chain().last(CustodyAct.TIME_STAMPED).orElseThrow().by());
        });
    }

    @Test
    void what_is_shown_is_verified_again() {
        inTheCase(scene -> {
            scene.answers(OwnAuthority.Manner.GOOD).walk();
            assertEquals(
                    List.of(TokenFault.UNTRUSTED, TokenFault.UNTRUSTED),
                    scene.stamps(new Trust(Set.of(), null)).stream()
                            .map(TimeStampView::fault)
                            .toList());
            TimeStampView stamp = scene.stamps(AUTHORITY.trust()).get(0);
            assertTrue(scene.reading(AUTHORITY.trust())
                    .answer(DemoFixture.lina(scene.em), scene.file, scene.item, stamp.id())
                    .isPresent());
            assertTrue(scene.reading(AUTHORITY.trust())
                    .answer(DemoFixture.lina(scene.em), scene.file, scene.item, UUID.randomUUID())
                    .isEmpty());
        });
    }

    @Test
    void strangers_learn_nothing_readers_ask_for_none_and_a_time_stamp_stays() {
        inTheCase(scene -> {
            scene.answers(OwnAuthority.Manner.GOOD).walk();
            assertThrows(NoSuchCase.class, () -> scene.reading(AUTHORITY.trust())
                    .of(DemoFixture.stranger(scene.em), scene.file, scene.item));
            assertThrows(NotPermitted.class, () -> scene.round("claire").now(scene.file, scene.item));
            PersistenceException refused = assertThrows(PersistenceException.class, () -> scene.em
                    .createNativeQuery("update time_stamp set serial = 'x'")
                    .executeUpdate());
            assertTrue(refused.getCause().getMessage().contains("never changed or deleted"));
        });
    }

    private interface Story {
        void play(Scene scene);
    }

    private final class Scene {
        private final EntityManager em;
        private final CaseId file;
        private final EvidenceId item;
        private final Heard heard = new Heard();

        Scene(EntityManager em) {
            this.em = em;
            file = DemoFixture.caseFile(em, "D-2021-014").id();
            item = ReviewHouse.withFile(
                    em, file, Desks.storeIn(em, folder.resolve("evidence")), "omar", "what was found");
            em.flush();
        }

        Scene answers(OwnAuthority.Manner manner) {
            AUTHORITY.answers(manner);
            return this;
        }

        void walk() {
            em.flush();
            round("lina").walk();
            em.flush();
            em.clear();
        }

        StampRound round(String name) {
            TimeStampSettings settings = new TimeStampSettings(AUTHORITY.address(), AUTHORITY.trust());
            var person = ReviewHouse.of(em, name, Role.COORDINATOR).person();
            TimeStampDesk desk = new TimeStampDesk(
                    em,
                    new LackingStamps(em),
                    new NeedToKnow(new CaseFiles_(em)),
                    ChainFixture.custody(em, () -> Optional.of(person), new Heard(), DemoFixture.NOON),
                    ChainFixture.trail(em),
                    () -> Optional.of(person),
                    heard,
                    DemoFixture.NOON);
            return new StampRound(desk, new TimeStampAuthority(settings, Duration.ofMinutes(5)), settings);
        }

        Custody custody() {
            return ChainFixture.custody(em, Optional::empty, heard, DemoFixture.NOON);
        }

        TimeStampReading reading(Trust trust) {
            em.flush();
            return new TimeStampReading(
                    em, new NeedToKnow(new CaseFiles_(em)), new TimeStampSettings(AUTHORITY.address(), trust));
        }

        List<TimeStampView> stamps(Trust trust) {
            return reading(trust).of(DemoFixture.lina(em), file, item);
        }

        Optional<TroubleView> trouble() {
            return reading(AUTHORITY.trust()).trouble(DemoFixture.lina(em), file, item);
        }

        Chain chain() {
            em.flush();
            em.clear();
            return new CustodyReading(
                            em, ChainFixture.keys(), ChainFixture.trail(em), new NeedToKnow(new CaseFiles_(em)))
                    .chain(DemoFixture.lina(em), file, item.value());
        }
    }

    private void inTheCase(Story story) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                story.play(new Scene(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
