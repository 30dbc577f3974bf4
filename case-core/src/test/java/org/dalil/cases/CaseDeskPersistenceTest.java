package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dalil.accounts.NotPermitted;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A new case, from the letter to the passages marked in it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseDeskPersistenceTest {

    private static final String LETTER =
            """
            رسالة مشتركة إلى الاتحاد الأوروبي

            نكتب إليكم لحث الاتحاد الأوروبي على فرض عقوبات محددة الهدف على مجموعة إن إس أو بعد تسريبات موثوقة 😀 جديدة.
            نكتب إليكم مرة أخرى.
            """;

    @Parameter
    Database database;

    @Test
    void is_opened_with_the_letter_and_belongs_to_whoever_opened_it() {
        at("omar", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            CaseRow row = desks.search().find(desks.me(), opened.file()).orElseThrow();
            assertEquals("رسالة مشتركة إلى الاتحاد الأوروبي", row.title().ar());
            assertTrue(row.number().matches("D-2026-\\d{3}"), row::number);
            assertEquals(1, row.members());
            DocumentView document =
                    desks.reading().documents(desks.me(), opened.file()).get(0);
            assertEquals(LETTER, document.text());
            assertEquals(Digest.of(LETTER), document.fingerprint());
            assertEquals("E-01", document.number());
            assertEquals(LETTER.indexOf("نكتب"), document.bodyStart());
            assertEquals(List.of("CASE_OPENED", "DOCUMENT_ADDED"), desks.heard().names());
            assertThrows(
                    NoSuchCase.class, () -> desks.reading().documents(DemoFixture.stranger(desks.em()), opened.file()));
        });
    }

    @Test
    void gets_a_number_of_its_own_even_when_many_are_opened_at_once() {
        DemoFixture.in(database);
        List<CompletableFuture<String>> opening = IntStream.range(0, 8)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> database.inTransaction(em -> {
                    CaseDesks desks = new CaseDesks(em, "omar");
                    CaseId id = desks.opened("").file();
                    return desks.search().find(desks.me(), id).orElseThrow().number();
                })))
                .toList();
        Set<String> numbers = opening.stream().map(CompletableFuture::join).collect(Collectors.toSet());
        database.doInTransaction(em -> numbers.forEach(
                number -> em.remove(em.createQuery("from CaseFile where number = :number", CaseFile.class)
                        .setParameter("number", number)
                        .getSingleResult())));
        assertEquals(8, numbers.size(), numbers::toString);
    }

    @Test
    void is_not_opened_without_a_title_or_with_a_letter_that_is_none() {
        at("omar", desks -> {
            Outcome<CaseDesk.Opened> outcome = desks.cases().open(Sheet.empty(), "a\0b");
            Outcome.Refused<CaseDesk.Opened> refused = assertInstanceOf(Outcome.Refused.class, outcome);
            assertEquals(
                    Set.of("letter", "title", "kind"),
                    refused.reasons().stream().map(reason -> reason.field()).collect(Collectors.toSet()));
            assertEquals(List.of(), desks.heard().names());
        });
    }

    @Test
    void is_renamed_by_its_members_only() {
        at("omar", desks -> {
            CaseId id = desks.opened("").file();
            Stand stand = desks.cases().look(id);
            Edit edit = new Edit(stand.revision(), stand.sheet().with("title", LocalText.english("Renamed")));
            assertInstanceOf(Outcome.Done.class, desks.cases().change(id, edit));
            assertEquals(
                    "Renamed",
                    desks.search().find(desks.me(), id).orElseThrow().title().en());
            CaseDesks claires = new CaseDesks(desks.em(), "claire");
            assertThrows(NoSuchCase.class, () -> claires.cases().change(id, edit));
        });
    }

    @Test
    void takes_several_documents_and_keeps_the_file_of_each_as_it_came() {
        at("omar", desks -> {
            CaseId id = desks.opened(LETTER).file();
            byte[] bytes = "\uFEFFA second letter.\r\n".getBytes(StandardCharsets.UTF_8);
            IncomingText text = ((Outcome.Done<IncomingText>) IncomingText.file("b.txt", bytes, null)).value();
            DocumentId second = CaseDesks.done(desks.documents().take(id, text));
            assertEquals(
                    List.of("E-01", "E-02"),
                    desks.reading().documents(desks.me(), id).stream()
                            .map(DocumentView::number)
                            .toList());
            DocumentFile file = desks.reading().file(desks.me(), id, second).orElseThrow();
            assertEquals(new DocumentFile("b.txt", "UTF-8", bytes), file);
        });
    }

    @Test
    void shows_a_document_no_longer_that_was_added_by_mistake_unless_something_is_marked_in_it() {
        at("omar", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            DocumentId document = opened.documents().get(0);
            PassageDesk.Marked marked = desks.marked(opened, 0, 5);
            assertEquals(
                    Outcome.refused(DocumentCard.Objection.PASSAGES_ARE_MARKED, 1),
                    desks.documents().setAside(opened.file(), document));
            CaseDesks.done(desks.passages().setAside(opened.file(), marked.passage()));
            CaseDesks.done(desks.documents().setAside(opened.file(), document));
            assertEquals(List.of(), desks.reading().documents(desks.me(), opened.file()));
            assertEquals(List.of(), desks.reading().passages(desks.me(), opened.file()));
        });
    }

    @Test
    void marks_the_place_that_was_chosen_and_not_the_first_that_says_the_same() {
        at("omar", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            int second = LETTER.lastIndexOf("نكتب إليكم");
            PassageDesk.Marked marked = desks.marked(opened, second, second + "نكتب إليكم".length());
            PassageView passage =
                    desks.reading().passages(desks.me(), opened.file()).get(0);
            assertEquals(marked.passage(), passage.id());
            assertEquals(second, passage.start());
            assertEquals(2, passage.paragraph());
            assertEquals(
                    new PassageDesk.Marked(marked.passage(), false),
                    desks.marked(opened, second, second + "نكتب إليكم".length()),
                    "the same place is one passage");
            assertNotEquals(
                    marked.passage(),
                    desks.marked(opened, LETTER.indexOf("نكتب"), LETTER.indexOf("نكتب") + 10)
                            .passage());
        });
    }

    @Test
    void marks_whole_letters_without_the_space_around_them() {
        at("omar", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            int smile = LETTER.indexOf("😀");
            desks.marked(opened, smile - 1, smile + 1);
            PassageView passage =
                    desks.reading().passages(desks.me(), opened.file()).get(0);
            assertEquals("😀", passage.quote());
        });
    }

    @Test
    void marks_nothing_that_the_person_did_not_see() {
        at("omar", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            DocumentId document = opened.documents().get(0);
            assertEquals(
                    Outcome.refused(Passage.Objection.NOT_THESE_WORDS),
                    desks.passages().mark(opened.file(), document, 0, 5, "other"));
            assertEquals(
                    Outcome.refused(Passage.Objection.NOTHING_MARKED),
                    desks.passages().mark(opened.file(), document, 5, 5, ""));
            assertEquals(
                    Outcome.refused(Passage.Objection.NOT_THESE_WORDS),
                    desks.passages().mark(opened.file(), document, 0, 1_000_000, LETTER));
        });
    }

    @Test
    void notes_what_is_wrong_and_rests_nothing_on_words_that_say_the_opposite() {
        at("lina", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            UUID passage = desks.marked(opened, 0, 12).passage().value();
            Sheet sheet = new Sheet(
                    Map.of("kind", "MEANING_REVERSED", "passage", passage.toString(), "issue.en", "Says the opposite"));
            UUID noted = CaseDesks.done(desks.discrepancies().add(opened.file(), sheet));
            PassageView marked =
                    desks.reading().passages(desks.me(), opened.file()).get(0);
            assertEquals("D1", marked.discrepancies().get(0).code());
            assertTrue(!marked.citable() && !marked.offered());
            CaseDesks.done(desks.discrepancies().remove(opened.file(), noted));
            assertTrue(
                    desks.reading().passages(desks.me(), opened.file()).get(0).citable());
        });
    }

    @Test
    void notes_with_which_of_several_documents_something_is_wrong() {
        at("lina", desks -> {
            CaseDesk.Opened opened = desks.opened(LETTER);
            UUID passage = desks.marked(opened, 0, 12).passage().value();
            DocumentId document =
                    desks.reading().documents(desks.me(), opened.file()).get(0).id();
            Sheet sheet = new Sheet(
                    Map.of("kind", "TYPO", "document", document.value().toString(), "issue.en", "A page is missing"));
            CaseDesks.done(desks.discrepancies().add(opened.file(), sheet));
            CaseDesks.done(desks.discrepancies()
                    .add(opened.file(), sheet.with("passage", passage).with("document", document.value())));
            List<DiscrepancyView> noted = desks.reading().discrepancies(desks.me(), opened.file());
            assertEquals(document, noted.get(0).documentId());
            assertNull(noted.get(1).documentId(), "the passage says it");
            assertEquals(
                    Outcome.refused(
                            List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on("document"))),
                    desks.discrepancies().add(opened.file(), sheet.with("document", UUID.randomUUID())));
        });
    }

    @Test
    void lets_a_reviewer_read_and_not_write() {
        at("claire", desks -> {
            CaseId nso = DemoFixture.caseFile(desks.em(), "D-2021-014").id();
            assertThrows(NotPermitted.class, () -> desks.cases().look(nso));
            assertThrows(NotPermitted.class, () -> desks.documents().paste(nso, LETTER, Sheet.empty()));
        });
    }

    private interface Work {
        void with(CaseDesks desks);
    }

    /** As one of the demo; nothing of it stays. */
    private void at(String name, Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.with(new CaseDesks(em, name));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
