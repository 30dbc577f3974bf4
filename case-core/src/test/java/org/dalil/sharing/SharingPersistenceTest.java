package org.dalil.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.database.Statements;
import org.dalil.deadlines.Deadline;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What Lina shows to Maya, and for how long. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharingPersistenceTest {

    /** The end that {@link Bench#sheet} sets: nine in the morning in Riyadh. */
    private static final Instant END = Instant.parse("2026-12-07T06:00:00Z");

    @Parameter
    Database database;

    @Test
    void an_expert_reads_what_was_chosen_and_nothing_else() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            ExpertDesk.Shelf shelf = work.shelf(share);
            assertEquals(List.of(chosen), shelf.things());
            assertNull(shelf.caseTitle(), "the case has no name for an expert");
            assertEquals(chosen, work.expert().read(share, chosen.id()));
            for (Thing other : work.desk().things(work.file)) {
                if (!other.equals(chosen)) {
                    assertThrows(NoSuchCase.class, () -> work.expert().read(share, other.id()));
                }
            }
        });
    }

    @Test
    void the_case_has_a_name_only_when_the_members_say_so() {
        inTheCase(work -> {
            ShareId share = work.shown(work.sheet(work.thing(Shown.Kind.FACT)).with("named", (Object) Sheet.YES));
            assertEquals(
                    DemoFixture.caseFile(work.em, "D-2021-014").title(),
                    work.shelf(share).caseTitle());
        });
    }

    @Test
    void nobody_else_reads_it_not_even_another_expert_or_a_member() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.DOCUMENT);
            ShareId share = work.shown(work.sheet(chosen));
            for (String other : List.of("tarek", "hana", "admin", "lina", "omar")) {
                ExpertDesk theirs = SharingFixture.expertDesk(work.em, work.account(other), work.heard, work.clock);
                assertThrows(NoSuchCase.class, () -> theirs.read(share, chosen.id()), other);
                assertEquals(List.of(), theirs.shown(), other);
            }
        });
    }

    @Test
    void it_ends_on_the_very_second() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            work.clock.now = END.minusMillis(1);
            assertEquals(chosen, work.expert().read(share, chosen.id()));
            assertTrue(
                    work.expert().shown().stream().anyMatch(shelf -> shelf.id().equals(share)));
            work.clock.now = END;
            assertThrows(NoSuchCase.class, () -> work.expert().read(share, chosen.id()));
            assertTrue(
                    work.expert().shown().stream().noneMatch(shelf -> shelf.id().equals(share)));
            assertFalse(work.view(share).open());
        });
    }

    @Test
    void it_ends_at_once_when_a_member_ends_it() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            assertInstanceOf(Outcome.Done.class, work.desk().end(work.file, share));
            assertThrows(NoSuchCase.class, () -> work.expert().read(share, chosen.id()));
            assertEquals(
                    Outcome.refused(Share.Objection.ENDED_ALREADY), work.desk().end(work.file, share));
            assertThrows(NoSuchCase.class, () -> work.desk()
                    .end(DemoFixture.caseFile(work.em, "D-2021-005").id(), share));
        });
    }

    @Test
    void there_is_no_file_to_take_where_there_is_none_or_somebody_else_asks() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            assertEquals(List.of(), chosen.fingerprints());
            assertThrows(NoSuchCase.class, () -> work.expert().take(share, chosen.id(), 1));
            ExpertDesk theirs = SharingFixture.expertDesk(work.em, work.account("hana"), work.heard, work.clock);
            assertThrows(NoSuchCase.class, () -> theirs.take(share, chosen.id(), 1));
            assertFalse(work.heard.names().contains("SHOWN_FILE_TAKEN"));
        });
    }

    @Test
    void what_stands_aside_is_shown_no_more_and_its_file_is_not_handed_out() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            for (String aside : List.of("QUARANTINED", "SUPERSEDED", "WITHDRAWN_CONSENT")) {
                work.em
                        .createNativeQuery("update evidence_item set status = :aside where id = :id")
                        .setParameter("aside", aside)
                        .setParameter("id", chosen.id())
                        .executeUpdate();
                work.em.clear();
                assertEquals(List.of(), work.shelf(share).things(), aside);
                assertThrows(NoSuchCase.class, () -> work.expert().read(share, chosen.id()), aside);
                assertThrows(NoSuchCase.class, () -> work.expert().take(share, chosen.id(), 1), aside);
                assertFalse(work.desk().things(work.file).contains(chosen), aside);
            }
        });
    }

    @Test
    void what_somebody_does_not_agree_to_any_longer_is_shown_to_nobody() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            AccountId lina = DemoFixture.lina(work.em);
            for (Lack lack : Lack.values()) {
                Things things = SharingFixture.things(work.em, file -> Map.of(new EvidenceId(chosen.id()), lack));
                assertEquals(
                        lack != Lack.WITHDRAWN && lack != Lack.EXPIRED,
                        things.of(lina, work.file).contains(chosen),
                        lack.name());
            }
        });
    }

    @Test
    void every_reading_is_announced_without_a_word_of_it() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            work.expert().shown();
            work.expert().read(share, chosen.id());
            assertTrue(work.heard.names().containsAll(List.of("THINGS_SHOWN", "SHOWN_LIST_READ", "SHOWN_THING_READ")));
            var read = work.heard.all().get(work.heard.all().size() - 1);
            assertEquals(work.account("maya").value(), read.by());
            assertEquals(chosen.id(), read.about());
            assertEquals(work.file.value(), read.caseId());
            assertEquals(Map.of("kind", "EVIDENCE"), read.details());
        });
    }

    @Test
    void what_is_typed_is_looked_for_in_all_titles_at_once_and_announced_once_in_a_sitting() {
        inTheCase(work -> {
            List<Thing> chosen = List.of(
                    work.thing(Shown.Kind.DOCUMENT), work.thing(Shown.Kind.EVIDENCE), work.thing(Shown.Kind.FACT));
            List<ShareId> shares =
                    chosen.stream().map(thing -> work.shown(work.sheet(thing))).toList();
            Set<ShareId> told = new HashSet<>();
            for (int i = 0; i < chosen.size(); i++) {
                String title = work.title(chosen.get(i));
                assertEquals(List.of(chosen.get(i)), work.found(shares.get(i), title, told));
                assertEquals(List.of(chosen.get(i)), work.found(shares.get(i), title, told));
            }
            assertTrue(told.containsAll(shares));
            assertEquals(
                    told.size(),
                    work.heard.names().stream()
                            .filter("SHOWN_LIST_READ"::equals)
                            .count());
            work.em.clear();
            Statements.forget();
            assertEquals(List.of(), work.expert().found("nobody is called so", 5, told));
            assertTrue(Statements.count() <= 3, () -> Statements.count() + " statements, those about Maya among them");
            work.clock.now = END;
            assertEquals(List.of(), work.found(shares.get(0), work.title(chosen.get(0)), told));
        });
    }

    @Test
    void it_lives_by_a_member_who_answers_for_it() {
        inTheCase(work -> {
            Thing chosen = work.thing(Shown.Kind.EVIDENCE);
            ShareId share = work.shown(work.sheet(chosen));
            AccountId omar = work.account("omar");
            ShareDuties duties = SharingFixture.duties(work.em, work.heard, work.clock);
            AccountId lina = DemoFixture.lina(work.em);
            assertEquals(List.of("Maya Rahal"), duties.of(work.file, lina));
            duties.pass(work.file, lina, omar, lina, work.clock.instant());
            assertEquals(List.of(), duties.of(work.file, lina));
            assertEquals("Omar Nasser", work.view(share).by());
            work.em
                    .createNativeQuery("delete from case_member where account = :omar")
                    .setParameter("omar", omar.value())
                    .executeUpdate();
            assertThrows(NoSuchCase.class, () -> work.expert().read(share, chosen.id()));
            assertFalse(work.view(share).open());
        });
    }

    @Test
    void only_who_may_say_who_works_on_the_case_shows_anything_of_it() {
        inTheCase(work -> {
            Sheet sheet = work.sheet(work.thing(Shown.Kind.FACT));
            ShareDesk ofTheDrafter = SharingFixture.shareDesk(work.em, work.account("omar"), work.heard, work.clock);
            assertThrows(NotPermitted.class, () -> ofTheDrafter.show(work.file, sheet));
            assertThrows(NotPermitted.class, () -> ofTheDrafter.things(work.file));
            ShareDesk ofAStranger = SharingFixture.shareDesk(work.em, work.account("tarek"), work.heard, work.clock);
            assertThrows(NoSuchCase.class, () -> ofAStranger.show(work.file, sheet));
            assertThrows(NoSuchCase.class, () -> ofAStranger.experts(work.file));
        });
    }

    @Test
    void what_was_typed_wrongly_is_said_all_at_once() {
        inTheCase(work -> {
            assertEquals(
                    List.of(
                            Typed.Objection.REQUIRED,
                            Share.Objection.NOTHING_CHOSEN,
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED,
                            Typed.Objection.REQUIRED),
                    work.objections(Sheet.empty()));
            Sheet sheet = work.sheet(work.thing(Shown.Kind.FACT));
            assertEquals(List.of(Share.Objection.NO_EXPERT), work.objections(sheet.with("expert", (Object)
                    work.account("omar").value().toString())));
            assertEquals(
                    List.of(Share.Objection.ENDS_IN_THE_PAST),
                    work.objections(
                            sheet.with("until.day", (Object) "2026-11-23").with("until.time", (Object) "15:00")));
            assertEquals(List.of(Share.Objection.ENDS_TOO_LATE), work.objections(sheet.with("until.day", (Object)
                    "+999999999-12-31")));
            assertEquals(List.of(Typed.Objection.NOT_A_ZONE), work.objections(sheet.with("until.zone", (Object)
                    "Middle/Earth")));
            assertEquals(
                    List.of(Typed.Objection.NOT_IN_LIST),
                    work.objections(sheet.with("thing." + UUID.randomUUID(), (Object) Sheet.YES)));
        });
    }

    @Test
    void an_end_is_told_on_the_clock_on_which_it_was_set() {
        inTheCase(work -> {
            Ending ending = work.view(work.shown(work.sheet(work.thing(Shown.Kind.FACT))))
                    .ending();
            assertEquals(END, ending.at());
            assertEquals("2026-12-07", String.valueOf(ending.inWords().from()));
            assertEquals("09:00", String.valueOf(ending.inWords().time()));
            assertEquals("Asia/Riyadh", ending.inWords().zone());
        });
    }

    /** Half past noon on the day of the demo, and later. */
    private static final class Watch extends Clock {

        private Instant now = DemoFixture.NOON.instant().plus(Duration.ofMinutes(30));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void who_answers_for_a_share_is_told_its_last_day_and_nobody_else_is() {
        inTheCase(work -> {
            ShareId share = work.shown(work.sheet(work.thing(Shown.Kind.EVIDENCE)));
            LocalDate last = LocalDate.of(2026, 12, 7);
            assertEquals(List.of(last), work.daysTold("lina", share, last));
            assertEquals(List.of(), work.daysTold("lina", share, last.minusDays(1)));
            assertEquals(List.of(), work.daysTold("claire", share, last));
            assertEquals(List.of(), work.daysTold("maya", share, last));
        });
    }

    private record Bench(EntityManager em, CaseId file, Heard heard, Watch clock) {

        AccountId account(String name) {
            return DemoFixture.account(em, name + "@demo.example");
        }

        ShareDesk desk() {
            return SharingFixture.shareDesk(em, DemoFixture.lina(em), heard, clock);
        }

        ExpertDesk expert() {
            return SharingFixture.expertDesk(em, account("maya"), heard, clock);
        }

        /** Not one of those that the demo shows already. */
        Thing thing(Shown.Kind kind) {
            List<Thing> all = desk().things(file).stream()
                    .filter(thing -> thing.kind() == kind)
                    .toList();
            return all.get(all.size() - 1);
        }

        Sheet sheet(Thing chosen) {
            return Sheet.empty()
                    .with("expert", (Object) account("maya").value().toString())
                    .with("thing." + chosen.id(), (Object) Sheet.YES)
                    .with("until.day", (Object) "2026-12-07")
                    .with("until.time", (Object) "09:00")
                    .with("until.zone", (Object) "Asia/Riyadh")
                    .with("reason", (Object) "A second opinion");
        }

        ShareId shown(Sheet sheet) {
            Outcome<ShareId> outcome = desk().show(file, sheet);
            em.flush();
            em.clear();
            return (ShareId) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString)
                    .value();
        }

        List<? extends Enum<?>> objections(Sheet sheet) {
            Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, desk().show(file, sheet));
            return refused.reasons().stream().map(Refusal::code).toList();
        }

        String title(Thing thing) {
            return Stream.of(Language.values())
                    .flatMap(language -> thing.title().in(language).stream())
                    .findFirst()
                    .orElseThrow();
        }

        List<Thing> found(ShareId share, String text, Set<ShareId> told) {
            return expert().found(text, 50, told).stream()
                    .filter(shelf -> shelf.id().equals(share))
                    .flatMap(shelf -> shelf.things().stream())
                    .toList();
        }

        ExpertDesk.Shelf shelf(ShareId id) {
            return expert().shown().stream()
                    .filter(shelf -> shelf.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<LocalDate> daysTold(String somebody, ShareId id, LocalDate until) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new ShareDeadlines(em, clock)
                    .of(account(somebody), today, until).stream()
                            .filter(deadline -> id.value().equals(deadline.thing()))
                            .map(Deadline::day)
                            .toList();
        }

        ShareView view(ShareId id) {
            em.flush();
            return SharingFixture.search(em, clock).of(account("claire"), file).stream()
                    .filter(share -> share.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private interface Work {
        void with(Bench bench);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                work.with(new Bench(em, file, new Heard(), new Watch()));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
