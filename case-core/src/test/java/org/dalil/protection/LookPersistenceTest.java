package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** To whom Lina shows whom she hides, for how long, and what is left of it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookPersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void who_was_granted_it_looks_for_a_stated_reason_for_five_minutes() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            UUID look = work.lookedAt(party);
            LookDesk.Sight sight = work.desks().looks().seen(work.file, look).orElseThrow();
            assertEquals("Zubaydah Qandil", sight.person().name().en());
            assertEquals("زبيدة قنديل", sight.person().name().ar());
            assertEquals("+961 98765", sight.person().contact());
            assertTrue(work.heard.names().contains("IDENTITY_SEEN"));
            var seen = work.heard.all().get(work.heard.all().size() - 1);
            assertEquals("P-01", seen.details().get("code"));
            assertEquals("CONTACT", seen.details().get("reason"));
            assertEquals(
                    "To ask her for a meeting",
                    work.reading()
                            .looks(
                                    work.lina,
                                    work.file,
                                    work.person(party).identity().id())
                            .get(0)
                            .reason());
            assertEquals(Optional.empty(), work.of("omar").looks().seen(work.file, look), "a look is one person's");
            work.clock.now = work.clock.now.plus(Duration.ofMinutes(5));
            assertEquals(Optional.empty(), work.desks().looks().seen(work.file, look));
        });
    }

    @Test
    void without_a_grant_nobody_looks_and_that_she_tried_is_in_the_history() {
        inTheCase(work -> {
            IdentityId id = work.person(work.protectedPerson()).identity().id();
            assertEquals(
                    List.of(IdentityLook.Objection.NOT_GRANTED),
                    work.refused(work.of("omar").looks().look(work.file, id, work.reason("To ask her for a meeting"))));
            assertTrue(work.heard.names().contains("IDENTITY_REFUSED"));
            assertThrows(
                    NoSuchCase.class,
                    () -> work.of("tarek").looks().look(work.file, id, work.reason("To ask her for a meeting")));
            assertThrows(NotPermitted.class, () -> work.of("omar").grants().give(work.file, id, work.grant("omar")));
            assertThrows(NoSuchCase.class, () -> work.of("tarek").grants().give(work.file, id, work.grant("omar")));
        });
    }

    @Test
    void a_reason_is_needed_and_tells_nothing_of_the_name() {
        inTheCase(work -> {
            IdentityId id = work.person(work.protectedPerson()).identity().id();
            work.done(work.desks().grants().give(work.file, id, work.grant("lina")));
            LookDesk looks = work.desks().looks();
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Typed.Objection.REQUIRED),
                    work.refused(looks.look(work.file, id, Sheet.empty())));
            assertEquals(
                    List.of(IdentityLook.Objection.REASON_TOO_SHORT),
                    work.refused(looks.look(work.file, id, work.reason("because"))));
            assertEquals(
                    List.of(IdentityLook.Objection.TELLS_NAME),
                    work.refused(looks.look(work.file, id, work.reason("To call ms qandil on Monday"))));
        });
    }

    @Test
    void a_grant_ends_when_it_was_said_to_end_or_is_taken_back_or_who_has_it_leaves_the_case() {
        inTheCase(work -> {
            IdentityId id = work.person(work.protectedPerson()).identity().id();
            UUID grant = work.done(work.desks().grants().give(work.file, id, work.grant("omar")));
            assertEquals(
                    List.of(IdentityGrant.Objection.GRANTED_ALREADY),
                    work.refused(work.desks().grants().give(work.file, id, work.grant("omar"))));
            Sheet reason = work.reason("To ask her for a meeting");
            UUID look = work.done(work.of("omar").looks().look(work.file, id, reason));
            assertTrue(work.of("omar").looks().seen(work.file, look).isPresent());
            work.done(work.desks().grants().take(work.file, grant));
            assertTrue(work.of("omar").looks().seen(work.file, look).isEmpty(), "what was in sight is out of it");
            assertEquals(
                    List.of(IdentityGrant.Objection.ENDED_ALREADY),
                    work.refused(work.desks().grants().take(work.file, grant)));
            work.done(work.desks().grants().give(work.file, id, work.grant("omar")));
            work.desks()
                    .grants()
                    .left(new CaseHappening.Staffed(
                            CaseHappening.Move.MEMBER_REMOVED,
                            work.file,
                            work.account("omar"),
                            Role.LEGAL_DRAFTER,
                            work.lina,
                            work.clock.instant()));
            assertEquals(
                    List.of(IdentityLook.Objection.NOT_GRANTED),
                    work.refused(work.of("omar").looks().look(work.file, id, reason)));
            work.done(work.desks().grants().give(work.file, id, work.grant("omar")));
            work.clock.now = Instant.parse("2026-12-07T06:00:00Z");
            assertEquals(
                    List.of(IdentityLook.Objection.NOT_GRANTED),
                    work.refused(work.of("omar").looks().look(work.file, id, reason)));
        });
    }

    @Test
    void whoever_is_granted_it_twice_loses_both_at_once() {
        inTheCase(work -> {
            IdentityId id = work.person(work.protectedPerson()).identity().id();
            UUID grant = work.done(work.desks().grants().give(work.file, id, work.grant("omar")));
            Instant now = work.clock.instant();
            work.em.persist(
                    new IdentityGrant(id, work.account("omar"), work.lina, now, now.plusSeconds(3_600), "Asia/Riyadh"));
            work.done(work.desks().grants().take(work.file, grant));
            assertEquals(
                    List.of(IdentityLook.Objection.NOT_GRANTED),
                    work.refused(work.of("omar").looks().look(work.file, id, work.reason("To ask her for a meeting"))));
        });
    }

    @Test
    void a_grant_is_for_members_and_for_ninety_days_at_most() {
        inTheCase(work -> {
            IdentityId id = work.person(work.protectedPerson()).identity().id();
            GrantDesk grants = work.desks().grants();
            assertEquals(
                    List.of(IdentityGrant.Objection.NO_MEMBER),
                    work.refused(grants.give(work.file, id, work.grant("tarek"))));
            assertEquals(
                    List.of(IdentityGrant.Objection.ENDS_IN_THE_PAST),
                    work.refused(
                            grants.give(work.file, id, work.grant("omar").with("until.day", (Object) "2026-01-01"))));
            assertEquals(
                    List.of(Refusal.of(IdentityGrant.Objection.ENDS_TOO_LATE, 90L)
                            .on("until.day")),
                    ((Outcome.Refused<UUID>) grants.give(
                                    work.file, id, work.grant("omar").with("until.day", (Object) "2027-06-01")))
                            .reasons());
        });
    }

    @Test
    void a_look_is_never_changed_or_deleted() {
        for (String sql : List.of("update identity_look set cause = 'OTHER'", "delete from identity_look")) {
            inTheCase(work -> {
                work.lookedAt(work.protectedPerson());
                work.em.flush();
                assertThrows(
                        PersistenceException.class,
                        () -> work.em.createNativeQuery(sql).executeUpdate());
            });
        }
    }

    private void inTheCase(Consumer<CaseWithWitness> test) {
        CaseWithWitness.visit(database, em -> test.accept(new CaseWithWitness(em, folder, new Heard())));
    }
}
