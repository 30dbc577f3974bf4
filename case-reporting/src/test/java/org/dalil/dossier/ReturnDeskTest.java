package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.ReturnDesk.Objection;
import org.dalil.dossier.Returned.State;
import org.dalil.dossier.assembly.Assembly;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.returned.EditedWord;
import org.dalil.dossier.returned.Origin;
import org.dalil.dossier.word.WordPress;
import org.dalil.editing.Edit;
import org.dalil.editing.Stand;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Watched;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.DraftingFixture;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestView;
import org.dalil.requests.Requests_;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.worker.Unpackers;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnDeskTest {

    private static final Workers WORKERS = new Workers();
    private static final Unpackers UNPACKERS = new Unpackers();

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
        UNPACKERS.sendHome();
    }

    /** A version of the demo's request, and the desk to which it comes back. */
    private record Work(
            EntityManager em,
            DossierShelf shelf,
            AccountId lina,
            RequestView request,
            DraftingFixture drafting,
            ReturnReader reader) {

        ReturnDesk desk(DraftingFixture person, Watched watched) {
            return new ReturnDesk(
                    person.brought(),
                    reader,
                    shelf,
                    House.around(em).requestSearch(),
                    person.paragraphs(),
                    new LeakGuard(List.of(watched), UNPACKERS),
                    person.current());
        }

        ReturnDesk desk() {
            return desk(drafting, (by, file, sieve) -> {});
        }

        RequestId id() {
            return request.id();
        }

        /** Writes a paragraph, and builds a version in which it stands. */
        byte[] version(Language language) {
            ParagraphView first = first();
            Stand stand = drafting.paragraphs().open(id(), first.id());
            write(first, stand, written(language));
            int number = shelf.nextNumber(lina, id());
            DossierContent content = new Assembly(House.LAW)
                    .of(
                            House.around(em).requests().whole(lina, id()).orElseThrow(),
                            "v0." + number,
                            LocalDate.ofInstant(DemoFixture.NOON.instant(), ZoneOffset.UTC));
            byte[] word = new WordPress()
                    .print(
                            Setting.forEditing(content, language).fo(),
                            "A dossier",
                            language,
                            new Origin(request.number(), "v0." + number, language).toString());
            Map<Language, Setting> settings = new EnumMap<>(Language.class);
            settings.put(language, Setting.rehearse(content, language));
            var words = VersionWords.of(content, settings).toOutput();
            shelf.put(
                    lina,
                    id(),
                    number,
                    Redaction.NOTHING,
                    "{}",
                    List.of(),
                    List.of(
                            new DossierShelf.Output(words.name(), words.mediaType(), words.content()),
                            new DossierShelf.Output("dossier_" + language.tag() + ".docx", "", word)));
            return word;
        }

        void write(ParagraphView paragraph, Stand stand, String words) {
            var sheet = stand.sheet();
            for (Language language : Language.values()) {
                sheet = sheet.with("text." + language.tag(), (Object) words);
            }
            assertInstanceOf(
                    Outcome.Done.class,
                    drafting.paragraphs().change(id(), paragraph.id(), new Edit(stand.revision(), sheet)));
        }

        ParagraphView first() {
            return drafting.paragraphs().written(id()).stream()
                    .filter(paragraph -> paragraph.label().equals("S1"))
                    .findFirst()
                    .orElseThrow();
        }

        Outcome<RequestId> bring(byte[] file) {
            try {
                return desk().bring(id(), new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Returned brought(byte[] file) {
            Outcome<RequestId> outcome = bring(file);
            assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
            return desk().look(id()).orElseThrow();
        }
    }

    private static String written(Language language) {
        return switch (language) {
            case ENGLISH -> "It sold the spyware [E-01 p. 3 ¶2] and **knew** it.";
            case ARABIC -> "باعت الشركة برامج التجسس [E-01 p. 3 ¶2] وكانت **تعلم** ذلك.";
            case FRENCH -> "Elle a vendu le logiciel [E-01 p. 3 ¶2] et le **savait**.";
        };
    }

    private static UnaryOperator<String> knowing(Language language, String other) {
        String word =
                switch (language) {
                    case ENGLISH -> "knew";
                    case ARABIC -> "تعلم";
                    case FRENCH -> "savait";
                };
        return text -> {
            int at = text.indexOf(">" + word + "<", text.indexOf("w:name=\"p_S1\""));
            if (at < 0) {
                throw new IllegalArgumentException(text.substring(text.indexOf("w:name=\"p_S1\"")));
            }
            return text.substring(0, at + 1) + other + text.substring(at + 1 + word.length());
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_file_that_nobody_touched_has_no_difference(Language language) {
        working(work -> {
            Returned returned = work.brought(work.version(language));
            assertTrue(returned.isSame(), returned::toString);
            assertEquals(language, returned.language());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_block_is_taken_over_with_its_citation_and_the_other_languages_stay(Language language) {
        working(work -> {
            byte[] file = new EditedWord(work.version(language))
                    .with(knowing(language, "xyz"))
                    .saved();
            Returned returned = work.brought(file);
            assertEquals(1, returned.waiting());
            Returned.Block block = returned.blocks().get(0);
            assertEquals("S1", block.key());
            assertEquals(State.OPEN, block.state());
            assertTrue(block.lines()
                    .get(0)
                    .pieces()
                    .contains(new WordDifference.Piece(WordDifference.Kind.INSERTED, "xyz")));

            assertInstanceOf(Outcome.Done.class, work.desk().take(work.id(), "S1"));
            String now = work.first().text().in(language).orElseThrow();
            assertTrue(now.contains("[E-01 p. 3 ¶2]") && now.contains("xyz"), now);
            for (Language other : Language.values()) {
                if (other != language) {
                    assertEquals(
                            written(language), work.first().text().in(other).orElseThrow());
                }
            }
            Returned after = work.desk().look(work.id()).orElseThrow();
            assertEquals(State.TAKEN, after.blocks().get(0).state());
            assertInstanceOf(Outcome.Done.class, work.desk().take(work.id(), "S1"), "twice is once");
            assertInstanceOf(Outcome.Done.class, work.desk().putAway(work.id()));
            assertTrue(work.desk().look(work.id()).isEmpty());
        });
    }

    @Test
    void what_somebody_wrote_here_meanwhile_is_shown_and_not_overwritten() {
        working(work -> {
            byte[] file = new EditedWord(work.version(Language.ENGLISH))
                    .with(knowing(Language.ENGLISH, "forgot"))
                    .saved();
            Stand stand =
                    work.drafting().paragraphs().open(work.id(), work.first().id());
            work.write(work.first(), stand, "It sold the spyware [E-01 p. 3 ¶2] and denied it.");
            Returned.Block block = work.brought(file).blocks().get(0);
            assertEquals(State.CHANGED_SINCE, block.state());
            assertTrue(block.since().stream()
                    .flatMap(line -> line.pieces().stream())
                    .anyMatch(piece -> piece.words().contains("denied")));
            assertEquals(
                    Outcome.refused(Objection.CHANGED_SINCE_VERSION),
                    work.desk().take(work.id(), "S1"));
            assertTrue(work.first().text().in(Language.ENGLISH).orElseThrow().contains("denied"));
        });
    }

    @Test
    void a_paragraph_that_is_printed_in_another_language_is_to_be_written() {
        working(work -> {
            work.em()
                    .createNativeQuery("update request_paragraph set text_fr = null where label = 'S2'")
                    .executeUpdate();
            byte[] file = new EditedWord(work.version(Language.FRENCH))
                    .with(text -> {
                        int at = text.indexOf("July", text.indexOf("w:name=\"p_S2\""));
                        return text.substring(0, at) + "August" + text.substring(at + 4);
                    })
                    .saved();
            Returned.Block block = work.brought(file).blocks().get(0);
            assertEquals("S2", block.key());
            assertEquals(State.UNTRANSLATED, block.state());
            assertEquals(Outcome.refused(Objection.NOT_TO_BE_TAKEN), work.desk().take(work.id(), "S2"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2", "TP1"})
    void the_reasons_and_the_answers_come_back_too_and_keep_what_is_not_printed_of_them(String key) {
        working(work -> {
            work.em()
                    .createNativeQuery(
                            "update request_paragraph set text_en = 'It is so [E-01 p. 3] and *that* [E-01].'"
                                    + " where label = '" + key + "'")
                    .executeUpdate();
            work.em().clear();
            byte[] file = new EditedWord(work.version(Language.ENGLISH))
                    .with(text -> {
                        int at = text.indexOf("It is so", text.indexOf("w:name=\"p_" + key + "\""));
                        return text.substring(0, at) + "It was so" + text.substring(at + 8);
                    })
                    .saved();
            Returned.Block block = work.brought(file).blocks().get(0);
            assertEquals(key, block.key());
            assertEquals(State.OPEN, block.state());
            assertInstanceOf(Outcome.Done.class, work.desk().take(work.id(), key));
            assertEquals(
                    "It was so [E-01 p. 3] and *that* [E-01].",
                    work.drafting().paragraphs().written(work.id()).stream()
                            .filter(paragraph -> paragraph.label().equals(key))
                            .findFirst()
                            .flatMap(paragraph -> paragraph.text().in(Language.ENGLISH))
                            .orElseThrow());
        });
    }

    @Test
    void what_is_put_together_from_records_is_shown_and_not_taken() {
        working(work -> {
            byte[] file = new EditedWord(work.version(Language.ENGLISH))
                    .with(text -> text.replaceFirst("NSO Group", "Another Group"))
                    .saved();
            Returned returned = work.brought(file);
            assertEquals(0, returned.waiting());
            assertEquals(1, returned.elsewhere().size());
        });
    }

    @Test
    void files_that_are_not_of_this_version_are_refused() {
        working(work -> {
            byte[] file = work.version(Language.ENGLISH);
            assertEquals(Outcome.refused(Objection.NO_WORD_FILE), work.bring("text".getBytes(StandardCharsets.UTF_8)));
            assertEquals(
                    Outcome.refused(Objection.NOT_FROM_HERE),
                    work.bring(
                            new EditedWord(file).without("docProps/custom.xml").saved()));
            assertEquals(
                    Outcome.refused(
                            Objection.OTHER_REQUEST, "X-1", work.request().number()),
                    work.bring(saying(file, work.request().number(), "X-1")));
            assertEquals(
                    Outcome.refused(Objection.NO_SUCH_VERSION, "v0.77"),
                    work.bring(new EditedWord(file)
                            .with("docProps/custom.xml", text -> text.replaceFirst("v0\\.[0-9]+", "v0.77"))
                            .saved()));
            assertEquals(
                    Outcome.refused(Objection.PROGRAM_INSIDE),
                    work.bring(new EditedWord(file)
                            .with("word/vbaProject.bin", none -> "x")
                            .saved()));
            assertTrue(work.desk().look(work.id()).isEmpty(), "nothing was kept of them");
        });
    }

    @Test
    void a_file_that_never_ends_is_given_up() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] some, int from, int length) {
                return length;
            }
        };
        working(work -> {
            try {
                assertEquals(
                        Outcome.refused(Objection.TEXT_TOO_LARGE, ReturnReader.MEGABYTES),
                        work.desk().bring(work.id(), endless));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void a_version_that_names_somebody_who_was_protected_since_is_shown_to_nobody() {
        working(work -> {
            byte[] file = new EditedWord(work.version(Language.ENGLISH))
                    .with(knowing(Language.ENGLISH, "forgot"))
                    .saved();
            work.brought(file);
            Returned returned = work.desk(work.drafting(), (by, id, sieve) -> sieve.watchName("P-01", "NSO Group"))
                    .look(work.id())
                    .orElseThrow();
            assertTrue(returned.heldBack());
            assertEquals(List.of(), returned.blocks());
        });
    }

    @Test
    void nobody_else_sees_it_and_a_stranger_brings_nothing() {
        working(work -> {
            work.brought(work.version(Language.ENGLISH));
            var omar = DraftingFixture.of(work.em(), "omar", new StrictReader());
            assertTrue(work.desk(omar, (by, file, sieve) -> {}).look(work.id()).isEmpty());
            var admin = DraftingFixture.of(work.em(), "admin", new StrictReader());
            assertThrows(NoSuchCase.class, () -> work.desk(admin, (by, file, sieve) -> {})
                    .look(work.id()));
        });
    }

    private static byte[] saying(byte[] file, String before, String after) {
        return new EditedWord(file)
                .instead("docProps/custom.xml", before, after)
                .saved();
    }

    private static void working(Consumer<Work> test) {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                var shelf = new DossierShelf(
                        new Requests_(em),
                        House.around(em).requestSearch(),
                        new NeedToKnow(new CaseFiles_(em)),
                        House.around(em).people(),
                        new Strongroom(
                                new SealedParts_(em), CaseKeysInMemory.sealedWith(Path.of("target", "unused.key"))),
                        new Heard(),
                        DemoFixture.NOON);
                var nso = House.around(em)
                        .requests()
                        .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                        .orElseThrow()
                        .request();
                test.accept(new Work(
                        em,
                        shelf,
                        DemoFixture.lina(em),
                        nso,
                        DraftingFixture.of(em, "lina", new StrictReader()),
                        new ReturnReader(WORKERS)));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
