package org.dalil.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.lists.ListDesk.Objection;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Line;
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
class ListDeskPersistenceTest {

    private static final Workers WORKERS = new Workers();
    private static final ListTerms TERMS = new ListTerms(
            Language.ENGLISH,
            Map.of(
                    "title (english)",
                    ItemColumn.TITLE_EN,
                    ListTerms.folded("العنوان (بالعربية)"),
                    ItemColumn.TITLE_AR,
                    "kind",
                    ItemColumn.KIND,
                    ListTerms.folded("النوع"),
                    ItemColumn.KIND,
                    "date",
                    ItemColumn.DATE,
                    "language",
                    ItemColumn.LANGUAGE,
                    "tlp",
                    ItemColumn.TLP,
                    "issued by",
                    ItemColumn.ISSUER,
                    "shown",
                    ItemColumn.DISCLOSABLE,
                    "why",
                    ItemColumn.DISCLOSABLE_WHY),
            Map.of("photograph", EvidenceType.PHOTO, ListTerms.folded("صورة فوتوغرافية"), EvidenceType.PHOTO),
            Map.of("arabic", "ar"),
            Map.of(
                    "yes",
                    Disclosure.Answer.YES,
                    ListTerms.folded("لا"),
                    Disclosure.Answer.NO,
                    "not decided",
                    Disclosure.Answer.UNDECIDED));
    private static final String GOOD =
            """
            Title (English),Kind,Date,Language,TLP,Issued by,Shelf
            The square at noon,Photograph,2021-07-18,Arabic,TLP:AMBER+STRICT,Witness K,12
            '=The letter,,٢٠٢١,,,,
            """;

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
    }

    @Test
    void a_list_is_tried_before_anything_is_made_of_it() {
        inTheCase((em, file, room) -> {
            Trial trial = done(room.desk("lina").attempt(file, room.brought(GOOD), TERMS));
            assertEquals(2, trial.good());
            assertEquals(List.of("Shelf"), trial.unknown());
            assertEquals(
                    List.of(2, 3), trial.items().stream().map(PlannedItem::line).toList());
            assertEquals(5, items(em, file).size());
        });
    }

    @Test
    void every_line_becomes_an_item_that_says_what_the_line_said() {
        inTheCase((em, file, room) -> {
            List<EvidenceId> made = done(room.desk("lina").make(file, room.brought(GOOD), TERMS, false));
            EvidenceView photo = item(em, file, made.get(0));
            assertEquals(EvidenceType.PHOTO, photo.type());
            assertEquals(Tlp.AMBER_STRICT, photo.tlp());
            assertEquals("ar", photo.language());
            assertEquals("Witness K", photo.issuers().get(0).words());
            EvidenceView letter = item(em, file, made.get(1));
            assertEquals("=The letter", letter.title().en());
            assertTrue(letter.dated().inWholeYears());
        });
    }

    @Test
    void arabic_headings_and_kinds_are_read_too() {
        inTheCase((em, file, room) -> {
            UUID list = room.brought("\ufeffالعنوان (بالعربيّة);النوع\r\nالساحة;صورة فوتوغرافيّة\r\n");
            EvidenceView made = item(
                    em,
                    file,
                    done(room.desk("lina").make(file, list, TERMS, false)).get(0));
            assertEquals("الساحة", made.title().ar());
            assertEquals(EvidenceType.PHOTO, made.type());
        });
    }

    @Test
    void the_same_list_makes_nothing_twice_however_its_columns_are_ordered() {
        inTheCase((em, file, room) -> {
            done(room.desk("lina").make(file, room.brought(GOOD), TERMS, false));
            UUID again =
                    room.brought("Kind,Title (English)\n,=The letter\nPhotograph,New\n".replace(",=The", ",'=The"));
            Trial trial = done(room.desk("lina").attempt(file, again, TERMS));
            assertEquals(2, trial.good(), "another date is another line");
            UUID same = room.brought(GOOD);
            assertEquals(2, done(room.desk("lina").attempt(file, same, TERMS)).known());
            assertEquals(List.of(), done(room.desk("lina").make(file, same, TERMS, false)));
        });
    }

    @Test
    void each_bad_line_says_what_is_wrong_in_which_column_and_nothing_is_made() {
        inTheCase((em, file, room) -> {
            UUID list = room.brought(
                    """
                    Title (English),Kind,Date,Language,TLP
                    ,Photograph,,,
                    A,Painting,18/07/2021,Klingon,SECRET
                    Good,Photograph,,,
                    Good,Photograph,,,
                    B,Photograph,2021-13,,
                    """);
            Trial trial = done(room.desk("lina").attempt(file, list, TERMS));
            assertEquals(4, trial.bad());
            assertEquals(
                    List.of(
                            new ListProblem(ItemColumn.KIND, Refusal.of(Objection.UNKNOWN_KIND, "Painting")),
                            new ListProblem(ItemColumn.DATE, Refusal.of(Objection.UNKNOWN_DATE, "18/07/2021")),
                            new ListProblem(ItemColumn.LANGUAGE, Refusal.of(Objection.UNKNOWN_LANGUAGE, "Klingon")),
                            new ListProblem(ItemColumn.TLP, Refusal.of(Objection.UNKNOWN_LABEL, "SECRET"))),
                    trial.items().get(1).problems());
            assertEquals(
                    ItemColumn.TITLE_EN, trial.items().get(0).problems().get(0).column());
            assertEquals(
                    Refusal.of(Objection.TWICE_IN_LIST, 4),
                    trial.items().get(3).problems().get(0).why());
            assertEquals(ItemColumn.DATE, trial.items().get(4).problems().get(0).column());
            assertEquals(
                    Outcome.refused(Objection.BAD_LINES, 4L), room.desk("lina").make(file, list, TERMS, false));
            assertEquals(5, items(em, file).size());
            assertEquals(
                    1, done(room.desk("lina").make(file, list, TERMS, true)).size());
        });
    }

    @Test
    void a_list_says_whether_the_target_may_be_shown_an_item_and_a_no_needs_its_reason() {
        inTheCase((em, file, room) -> {
            UUID list = room.brought(
                    """
                    Title (English),Shown,Why
                    Open,Yes,
                    Hidden,لا,She would be recognised
                    Left,not decided,
                    Silent,,
                    Bare,لا,
                    Doubtful,perhaps,
                    """);
            Trial trial = done(room.desk("lina").attempt(file, list, TERMS));
            assertEquals(
                    List.of(new ListProblem(
                            ItemColumn.DISCLOSABLE_WHY,
                            Refusal.of(Disclosure.Objection.NO_WITHOUT_REASON).on("disclosableWhy"))),
                    trial.items().get(4).problems());
            assertEquals(
                    List.of(new ListProblem(ItemColumn.DISCLOSABLE, Refusal.of(Objection.UNKNOWN_ANSWER, "perhaps"))),
                    trial.items().get(5).problems());
            List<EvidenceId> made = done(room.desk("lina").make(file, list, TERMS, true));
            assertEquals(
                    List.of(
                            Disclosure.Answer.YES,
                            Disclosure.Answer.NO,
                            Disclosure.Answer.UNDECIDED,
                            Disclosure.Answer.UNDECIDED),
                    made.stream()
                            .map(id -> item(em, file, id).disclosure().answer())
                            .toList());
            assertEquals(
                    "She would be recognised",
                    item(em, file, made.get(1)).disclosure().reason().en());
        });
    }

    @Test
    void what_is_no_list_is_refused_in_words() {
        inTheCase((em, file, room) -> {
            assertEquals(
                    Outcome.refused(Objection.NO_LINES),
                    room.bring("Title (English)\n".getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    Outcome.refused(Objection.TOO_MANY_LINES, 1_000),
                    room.bring(("Title (English)\n" + "A\n".repeat(1_001)).getBytes(StandardCharsets.UTF_8)));
            assertEquals(Outcome.refused(Objection.NOT_UTF8), room.bring(new byte[] {'a', '\n', (byte) 0xe4}));
            assertEquals(Outcome.refused(Objection.NO_LIST), room.bring(new byte[] {'P', 'K', 3, 4, 0, 0}));
            assertEquals(
                    Outcome.refused(Objection.NO_TITLES),
                    room.desk("lina").attempt(file, room.brought("Colour\nred\n"), TERMS));
        });
    }

    @Test
    void nobody_else_sees_a_list_and_reviewers_bring_none() {
        inTheCase((em, file, room) -> {
            UUID list = room.brought(GOOD);
            assertThrows(NoSuchCase.class, () -> room.desk("omar").attempt(file, list, TERMS));
            assertThrows(NoSuchCase.class, () -> room.desk("admin").attempt(file, list, TERMS));
            assertThrows(NotPermitted.class, () -> room.desk("claire").attempt(file, list, TERMS));
            assertThrows(NotPermitted.class, () -> room.desk("claire").bring(file, List.of()));
            assertThrows(NotPermitted.class, () -> room.desk("claire").mayBring(file));
        });
    }

    private static List<EvidenceView> items(EntityManager em, CaseId file) {
        em.flush();
        em.clear();
        return House.around(em).evidence().items(DemoFixture.lina(em), file);
    }

    private static EvidenceView item(EntityManager em, CaseId file, EvidenceId id) {
        return items(em, file).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    /** The desk of each person, wired by hand. */
    private record Room(EntityManager em, CaseId file, Path folder) {

        ListDesk desk(String name) {
            Person person = new Person(
                    DemoFixture.account(em, name + "@demo.example"),
                    name,
                    name,
                    Set.of(Role.COORDINATOR),
                    Language.ENGLISH);
            CurrentPerson current = () -> Optional.of(person);
            CaseFiles_ files = new CaseFiles_(em);
            return new ListDesk(
                    new BroughtLists_(em),
                    files,
                    Desks.of(em, name, Desks.storeIn(em, folder.resolve("evidence")))
                            .evidence(),
                    new NeedToKnow(files),
                    new Safe(new KeyFile(folder.resolve("lists.key"))),
                    current,
                    DemoFixture.NOON);
        }

        Outcome<UUID> bring(byte[] bytes) {
            try {
                Outcome<List<Line>> read = new ListReader(WORKERS).read(file, new ByteArrayInputStream(bytes));
                return read instanceof Outcome.Done<List<Line>> done
                        ? desk("lina").bring(file, done.value())
                        : Outcome.refused(((Outcome.Refused<List<Line>>) read).reasons());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        UUID brought(String list) {
            UUID id = done(bring(list.getBytes(StandardCharsets.UTF_8)));
            em.flush();
            return id;
        }
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
