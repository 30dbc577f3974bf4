package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.parties.PartyHit;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter, and what becomes of the words that are marked in it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeDeskPersistenceTest {

    private static final String LETTER =
            """
            رسالة مشتركة إلى الاتحاد الأوروبي
            لندن- 27 سبتمبر/أيلول 2021

            نكتب إليكم لحث الاتحاد الأوروبي على فرض عقوبات على شركة السراب الجديدة بعد اختراق هواتف ستة نشطاء في 3 نوفمبر 2021.
            قالت شركة "السراب الجديدة" (SRB) إنها لا تعلم.
            """;

    @Parameter
    Database database;

    @Test
    void a_title_and_a_date_are_written_on_the_card_and_come_back_when_it_is_undone() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            MarkView title = mark(desks, opened, MarkKind.TITLE, "لحث الاتحاد الأوروبي", Map.of());
            mark(desks, opened, MarkKind.DATE, "27 سبتمبر/أيلول 2021", Map.of());
            assertEquals("لحث الاتحاد الأوروبي", row(desks, opened).title().ar());
            assertEquals(
                    PartialDate.Precision.DAY, document(desks, opened).dated().precision());
            MarkView date = desks.intake()
                    .marks(opened.file(), opened.documents().get(0))
                    .get(0);
            CaseDesks.done(desks.intake().undo(opened.file(), date.id()));
            assertEquals(PartialDate.notStated(), document(desks, opened).dated());
            CaseDesks.done(desks.intake().undo(opened.file(), title.id()));
            assertEquals(
                    "رسالة مشتركة إلى الاتحاد الأوروبي",
                    row(desks, opened).title().ar());
            assertEquals(
                    Outcome.refused(IntakeDesk.Objection.UNDONE_ALREADY),
                    desks.intake().undo(opened.file(), title.id()));
        });
    }

    @Test
    void a_fact_has_the_quotation_as_its_source_and_the_date_that_stands_in_it() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            MarkView fact = mark(desks, opened, MarkKind.FACT, "اختراق هواتف ستة نشطاء في 3 نوفمبر 2021", Map.of());
            FactView view = desks.reading().facts(desks.me(), opened.file()).get(0);
            assertEquals("E1", fact.code());
            assertEquals(fact.passage(), view.passages().get(0).id());
            assertEquals("2021-11-03", String.valueOf(view.date().from()));
            CaseDesks.done(desks.intake().undo(opened.file(), fact.id()));
            assertEquals(List.of(), desks.reading().facts(desks.me(), opened.file()));
            assertEquals(
                    List.of(),
                    desks.reading()
                            .passages(
                                    desks.me(),
                                    opened.file(),
                                    opened.documents().get(0)));
        });
    }

    @Test
    void an_ask_and_a_ground_ask_for_what_cannot_be_guessed() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            Outcome<MarkView> open =
                    desks.intake().mark(opened.file(), place(opened, "فرض عقوبات"), MarkKind.ASK, Sheet.empty());
            assertEquals(
                    IntakeDesk.Objection.ANSWER_NEEDED,
                    ((Outcome.Refused<MarkView>) open).reasons().get(0).code());
            assertEquals(List.of(), desks.reading().passages(desks.me(), opened.file()), "nothing was marked");
            mark(desks, opened, MarkKind.ASK, "فرض عقوبات", Map.of("answer", "DESIGNATION"));
            mark(desks, opened, MarkKind.CITATION, "نكتب", Map.of("answer", "EU-GHRSR"));
            assertEquals(
                    AskKind.DESIGNATION,
                    desks.reading().asks(desks.me(), opened.file()).get(0).kind());
            assertEquals(
                    "EU-GHRSR",
                    desks.reading().citations(desks.me(), opened.file()).get(0).regime());
        });
    }

    @Test
    void a_party_is_found_by_its_name_or_entered() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            mark(desks, opened, MarkKind.TARGET, "شركة السراب الجديدة", Map.of("answer", "LEGAL_ENTITY"));
            MarkView again = mark(desks, opened, MarkKind.ADDRESSEE, "شركة السراب الجديدة", Map.of());
            List<CasePartyView> parties = desks.reading().parties(desks.me(), opened.file());
            assertEquals(2, parties.size());
            assertEquals(parties.get(0).party().id(), parties.get(1).party().id());
            assertTrue(parties.stream().allMatch(part -> part.passage() != null));
            CaseDesks.done(desks.intake().undo(opened.file(), again.id()));
            assertEquals(1, desks.reading().parties(desks.me(), opened.file()).size());
        });
    }

    @Test
    void what_the_target_says_for_itself_is_its_position_once_it_is_said_of_which_kind() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            mark(desks, opened, MarkKind.TARGET, "شركة السراب الجديدة", Map.of("answer", "LEGAL_ENTITY"));
            Place plea = place(opened, "فرض عقوبات");
            assertEquals(
                    Outcome.refused(List.of(
                            Refusal.of(IntakeDesk.Objection.ANSWER_NEEDED).on("POSITION"))),
                    desks.intake().mark(opened.file(), plea, MarkKind.POSITION, Sheet.empty()));
            MarkView marked = mark(desks, opened, MarkKind.POSITION, "فرض عقوبات", Map.of("answer", "DENIAL"));
            PositionView position =
                    desks.reading().positions(desks.me(), opened.file()).get(0);
            assertEquals(marked.code(), position.code());
            assertEquals("فرض عقوبات", position.text().ar());
            assertEquals(
                    desks.reading()
                            .parties(desks.me(), opened.file())
                            .get(0)
                            .party()
                            .id(),
                    position.partyId());
            CaseDesks.done(desks.intake().undo(opened.file(), marked.id()));
            assertTrue(desks.reading().positions(desks.me(), opened.file()).isEmpty());
        });
    }

    @Test
    void a_party_is_found_whatever_marks_and_brackets_stand_with_its_name() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            mark(desks, opened, MarkKind.TARGET, "شركة السراب الجديدة", Map.of("answer", "LEGAL_ENTITY"));
            mark(desks, opened, MarkKind.ADDRESSEE, "شركة \"السراب الجديدة\" (SRB)", Map.of());
            List<CasePartyView> parties = desks.reading().parties(desks.me(), opened.file());
            assertEquals(parties.get(0).party().id(), parties.get(1).party().id());
        });
    }

    @Test
    void a_party_that_may_be_meant_is_offered_and_can_be_chosen() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            mark(desks, opened, MarkKind.TARGET, "شركة السراب الجديدة", Map.of("answer", "LEGAL_ENTITY"));
            Place less = place(opened, "السراب الجديدة");
            PartyHit meant = desks.intake().candidates(opened.file(), less).get(0);
            mark(
                    desks,
                    opened,
                    MarkKind.ADDRESSEE,
                    "السراب الجديدة",
                    Map.of("answer", meant.id().value().toString()));
            List<CasePartyView> parties = desks.reading().parties(desks.me(), opened.file());
            assertEquals(parties.get(0).party().id(), parties.get(1).party().id());
            String somebodyElse = opened.file().value().toString();
            assertTrue(
                    desks.intake().mark(opened.file(), less, MarkKind.VICTIM, new Sheet(Map.of("answer", somebodyElse)))
                            instanceof Outcome.Refused);
        });
    }

    @Test
    void nothing_becomes_of_words_that_say_the_opposite_of_what_is_true() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            mark(
                    desks,
                    opened,
                    MarkKind.DISCREPANCY,
                    "فرض عقوبات",
                    Map.of("answer", "MEANING_REVERSED", "saying", "Reversed"));
            Outcome<MarkView> refused =
                    desks.intake().mark(opened.file(), place(opened, "فرض عقوبات"), MarkKind.FACT, Sheet.empty());
            assertEquals(Outcome.refused(Passage.Objection.MEANING_REVERSED, "فرض عقوبات"), refused);
        });
    }

    @Test
    void who_is_no_member_marks_nothing_and_undoes_nothing() {
        at(desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            MarkView fact = mark(desks, opened, MarkKind.FACT, "نكتب إليكم", Map.of());
            CaseDesks strangers = new CaseDesks(desks.em(), "lina");
            assertThrows(
                    NoSuchCase.class,
                    () -> strangers.intake().mark(opened.file(), place(opened, "نكتب"), MarkKind.FACT, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> strangers.intake().undo(opened.file(), fact.id()));
        });
    }

    private static MarkView mark(
            CaseDesks desks, CaseDesk.Opened opened, MarkKind kind, String words, Map<String, String> answers) {
        return CaseDesks.done(desks.intake().mark(opened.file(), place(opened, words), kind, new Sheet(answers)));
    }

    private static Place place(CaseDesk.Opened opened, String words) {
        int from = LETTER.indexOf(words);
        return new Place(opened.documents().get(0), from, from + words.length(), words);
    }

    private static CaseRow row(CaseDesks desks, CaseDesk.Opened opened) {
        return desks.search().find(desks.me(), opened.file()).orElseThrow();
    }

    private static DocumentView document(CaseDesks desks, CaseDesk.Opened opened) {
        return desks.reading().documents(desks.me(), opened.file()).get(0);
    }

    private interface Work {
        void with(CaseDesks desks);
    }

    private void at(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.with(new CaseDesks(em, "omar"));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
