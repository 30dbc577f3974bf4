package org.dalil.origins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Paperwork;
import org.dalil.cases.RestrictedDesk;
import org.dalil.custody.Captures;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.ItemsUnderReview;
import org.dalil.parties.MergedParties;
import org.dalil.parties.Parties_;
import org.dalil.review.ReviewHouse;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
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
class OriginDeskPersistenceTest {

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_translation_says_who_made_it_and_whether_it_is_certified() {
        inTheCase((em, file, items) -> {
            Heard heard = new Heard();
            done(desk(em, "lina", heard).add(file, items.get(1), madeBySomebody()));
            em.flush();
            OriginReading reading = new OriginReading(new Origins_(em), new NeedToKnow(new CaseFiles_(em)));
            OriginView view = reading.of(DemoFixture.lina(em), file).get(0);
            assertEquals("Yusuf Amrani", view.maker());
            assertTrue(view.certified());
            assertFalse(view.isCapture());
            assertEquals(List.of("ORIGIN_WRITTEN"), heard.names());
            assertThrows(NoSuchCase.class, () -> reading.of(DemoFixture.account(em, "admin@demo.example"), file));
        });
    }

    @Test
    void a_capture_says_where_when_and_with_what() {
        inTheCase((em, file, items) -> {
            OriginDesk desk = desk(em, "lina", new Heard());
            Sheet typed = Sheet.empty()
                    .with("address", (Object) "https://example.org/a?b=c")
                    .with("archived", (Object) "https://archive.example/1")
                    .with("captured", (Object) "2021-07-18T10:32Z")
                    .with("tool", (Object) "Browsertrix 1.2")
                    .with("collector", (Object) "Lina");
            done(desk.add(file, items.get(0), typed));
            em.flush();
            Stand stand = desk.open(file, items.get(0));
            assertEquals("2021-07-18 10:32", stand.sheet().text("captured"));
            Sheet wrong = stand.sheet()
                    .with("address", (Object) "javascript:alert(1)")
                    .with("archived", (Object) "not an address")
                    .with("captured", (Object) "yesterday");
            assertEquals(
                    Map.of(
                            "address", Origin.Objection.NOT_AN_ADDRESS,
                            "archived", Origin.Objection.NOT_AN_ADDRESS,
                            "captured", Origin.Objection.NOT_A_MOMENT),
                    refused(desk.change(file, items.get(0), new Edit(stand.revision(), wrong))).stream()
                            .collect(Collectors.toMap(Refusal::field, Refusal::code)));
        });
    }

    @Test
    void reviewers_write_nothing_and_for_strangers_there_is_nothing() {
        inTheCase((em, file, items) -> {
            Sheet sheet = madeBySomebody();
            assertThrows(
                    NotPermitted.class, () -> desk(em, "claire", new Heard()).add(file, items.get(1), sheet));
            assertThrows(NoSuchCase.class, () -> desk(em, "admin", new Heard()).add(file, items.get(1), sheet));
            assertThrows(NoSuchCase.class, () -> desk(em, "lina", new Heard()).add(file, EvidenceId.next(), sheet));
        });
    }

    @Test
    void what_is_new_about_it_has_to_be_approved_again_and_an_open_screen_is_told() {
        inTheCase((em, file, items) -> {
            EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
            EvidenceId item = ReviewHouse.inReview(em, file, store, "omar");
            ReviewHouse.approve(em, file, item);
            ItemsUnderReview reviewed = new ItemsUnderReview(new Evidence_(em), new Parties_(em), new Captures(em));
            int before = reviewed.find(file, item).orElseThrow().revision();
            OriginDesk desk = desk(em, "lina", new Heard());
            done(desk.add(file, item, madeBySomebody()));
            assertEquals(
                    EvidenceStatus.PRELIMINARY_ASSESSMENT,
                    reviewed.find(file, item).orElseThrow().status());
            assertEquals(before + 1, reviewed.find(file, item).orElseThrow().revision());
            done(ReviewHouse.of(em, "omar").desk().send(file, item, Sheet.empty()));
            ReviewHouse.approve(em, file, item);
            Stand stand = desk.open(file, item);
            done(desk.change(file, item, new Edit(stand.revision(), stand.sheet())));
            assertEquals(
                    EvidenceStatus.APPROVED,
                    reviewed.find(file, item).orElseThrow().status(),
                    "nothing is new");
            done(desk.change(
                    file, item, new Edit(stand.revision(), stand.sheet().with("maker", (Object) "Sara Amrani"))));
            assertEquals(
                    EvidenceStatus.PRELIMINARY_ASSESSMENT,
                    reviewed.find(file, item).orElseThrow().status());
            assertEquals(before + 2, reviewed.find(file, item).orElseThrow().revision());
        });
    }

    private static Sheet madeBySomebody() {
        return Sheet.empty().with("maker", (Object) "Yusuf Amrani").with("certified", true);
    }

    private static OriginDesk desk(EntityManager em, String name, Heard heard) {
        Person person = new Person(
                DemoFixture.account(em, name + "@demo.example"),
                name,
                name,
                Set.of(Role.COORDINATOR),
                Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(person);
        CaseFiles_ files = new CaseFiles_(em);
        Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
        return new OriginDesk(
                new Origins_(em),
                files,
                new Paperwork(
                        files,
                        new NeedToKnow(files),
                        editing,
                        new RestrictedDesk(new NeedToKnow(files), current, heard, DemoFixture.NOON),
                        new MergedParties(new Parties_(em)),
                        List.of(),
                        current,
                        heard,
                        DemoFixture.NOON),
                new ItemsUnderReview(new Evidence_(em), new Parties_(em), new Captures(em)),
                editing);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .map(Refusal.class::cast)
                .toList();
    }

    private interface Work {
        void with(EntityManager entityManager, CaseId file, List<EvidenceId> items);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                List<EvidenceId> items = House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                        .map(EvidenceView::id)
                        .toList();
                work.with(em, file, items);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
