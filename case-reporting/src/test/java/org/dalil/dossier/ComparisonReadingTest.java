package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
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
import org.dalil.dossier.Comparison.Change;
import org.dalil.dossier.Comparison.Words;
import org.dalil.dossier.assembly.Assembly;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.layout.Setting;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Watched;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestView;
import org.dalil.requests.Requests_;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.worker.Unpackers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonReadingTest {

    private static final Unpackers UNPACKERS = new Unpackers();

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
    }

    /** A shelf with two versions of the demo's request. */
    private record Work(EntityManager em, DossierShelf shelf, AccountId lina, RequestView request) {

        DossierContent content() {
            var whole = House.around(em).requests().whole(lina, request.id()).orElseThrow();
            return new Assembly(House.LAW)
                    .of(whole, "v0.9", LocalDate.ofInstant(DemoFixture.NOON.instant(), ZoneOffset.UTC));
        }

        int put(DossierContent content, boolean withWords) {
            Map<Language, Setting> settings = new EnumMap<>(Language.class);
            DossierPress.EDITIONS.forEach(language -> settings.put(language, Setting.rehearse(content, language)));
            var words = VersionWords.of(content, settings).toOutput();
            int number = shelf.nextNumber(lina, request.id());
            shelf.put(
                    lina,
                    request.id(),
                    number,
                    Redaction.NOTHING,
                    new String(Manifest.of(content, settings, List.of()).toJson(), StandardCharsets.UTF_8),
                    List.of(),
                    withWords
                            ? List.of(new DossierShelf.Output(words.name(), words.mediaType(), words.content()))
                            : List.of());
            return number;
        }

        Comparison compared(int number, Watched watched) {
            return reading(watched)
                    .of(lina, request.caseId(), request.id(), number, Language.ENGLISH)
                    .orElseThrow();
        }

        ComparisonReading reading(Watched watched) {
            return new ComparisonReading(shelf, new LeakGuard(List.of(watched), UNPACKERS));
        }
    }

    @Test
    void a_version_says_which_sections_changed_and_shows_the_words_before_and_after() {
        working(work -> {
            var content = work.content();
            work.put(content, true);
            int number = work.put(content.with(retitled("facts", "What came to pass")), true);

            var compared = work.compared(number, nobody());
            assertEquals(Words.COMPARED, compared.words());
            var section = compared.sections().stream()
                    .filter(changed -> changed.key().equals("facts"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Change.CHANGED, section.change());
            assertEquals(List.of(Language.values()), section.languages());
            assertTrue(section.lines().stream()
                    .flatMap(line -> line.pieces().stream())
                    .anyMatch(piece -> piece.kind() == WordDifference.Kind.INSERTED
                            && piece.words().contains("What came to pass")));
            assertTrue(section.lines().stream().anyMatch(line -> line.skipped() > 1), "the rest is only counted");
            assertTrue(compared.sections().size() < compared.compared());
            assertTrue(compared.exhibits().same());
            assertTrue(compared.people().same());

            var outline = Comparison.outlines(
                            work.shelf().versions(work.lina(), work.request().id()))
                    .get(number);
            assertEquals(new Comparison.Outline(number - 1, compared.sections().size(), compared.compared()), outline);
        });
    }

    @Test
    void it_says_who_signed_since_and_who_no_more_and_which_exhibits_came() {
        working(work -> {
            var content = work.content();
            var fewer = new DossierContent(
                    content.imprint(),
                    content.cover(),
                    content.sections().stream().map(withoutTheFirstWhoSigned()).toList(),
                    content.exhibits(),
                    content.cited());
            work.put(fewer, true);
            var compared = work.compared(work.put(content, true), nobody());
            assertEquals(1, compared.organisations().added().size());
            assertEquals(List.of(), compared.organisations().removed());
            assertEquals(
                    compared.organisations().before() + 1,
                    compared.organisations().after());

            var back = work.compared(work.put(fewer, true), nobody());
            assertEquals(compared.organisations().added(), back.organisations().removed());
        });
    }

    @Test
    void of_versions_without_words_it_is_known_which_sections_changed_and_not_how() {
        working(work -> {
            var content = work.content();
            work.put(content, false);
            int number = work.put(content.with(retitled("facts", "What came to pass")), true);
            var compared = work.compared(number, nobody());
            assertEquals(Words.NOT_KEPT, compared.words());
            assertTrue(compared.sections().stream()
                    .anyMatch(section -> section.key().equals("facts")));
            assertTrue(compared.sections().stream()
                    .allMatch(section -> section.lines().isEmpty()));
        });
    }

    @Test
    void words_that_name_somebody_who_was_protected_since_are_shown_to_nobody() {
        working(work -> {
            var content = work.content();
            work.put(content.with(retitled("facts", "Seen by Samar Darwish")), true);
            int number = work.put(content, true);
            assertEquals(Words.COMPARED, work.compared(number, nobody()).words());
            var after = work.compared(number, (by, file, sieve) -> sieve.watchName("P-01", "Samar Darwish"));
            assertEquals(Words.HELD_BACK, after.words());
            assertTrue(after.sections().stream()
                    .allMatch(section -> section.lines().isEmpty()));
        });
    }

    @Test
    void a_first_version_is_compared_with_nothing_and_a_stranger_learns_of_none() {
        working(work -> {
            int number = work.put(work.content(), true);
            var request = work.request();
            if (number == 1) {
                assertTrue(work.reading(nobody())
                        .of(work.lina(), request.caseId(), request.id(), number, Language.ENGLISH)
                        .isEmpty());
            }
            assertThrows(NoSuchCase.class, () -> work.reading(nobody())
                    .of(AccountId.next(), request.caseId(), request.id(), number, Language.ENGLISH));
        });
    }

    private static Watched nobody() {
        return (by, file, sieve) -> {};
    }

    private static UnaryOperator<Section> retitled(String key, String heading) {
        return section -> section.key().equals(key)
                ? new Section(section.key(), section.number(), LocalText.english(heading), section.body())
                : section;
    }

    private static UnaryOperator<Section> withoutTheFirstWhoSigned() {
        return section -> section.body() instanceof Signatories list
                ? new Section(
                        section.key(),
                        section.number(),
                        section.heading(),
                        new Signatories(
                                list.introduction(),
                                list.organisations()
                                        .subList(1, list.organisations().size()),
                                list.experts()))
                : section;
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
                test.accept(new Work(em, shelf, DemoFixture.lina(em), nso));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
