package org.dalil.dossier.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.cases.CaseId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Fact;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.DossierPress;
import org.dalil.dossier.PdfText;
import org.dalil.dossier.Printed;
import org.dalil.dossier.Progress;
import org.dalil.dossier.Verification;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.content.SectionBody.Summary;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceItem;
import org.dalil.evidence.EvidenceStore;
import org.dalil.gathering.SealedListView;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.review.ReviewHouse;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dossier on NSO Group, from the database to the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierFromTheRecordTest {

    private static RequestFile file;
    private static DossierContent content;
    private static Printed printed;

    @BeforeAll
    static void build() {
        file = DemoFixture.reading(Database.H2, em -> House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow());
        content = new Assembly(RegimeCatalogue.shipped()).of(file, "v0.1", LocalDate.of(2026, 11, 23));
        printed = new DossierPress().print(content, Progress.UNHEARD);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_fit_for_archives_and_for_readers_who_listen(Language language) throws Exception {
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "3a"));
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "ua1"));
    }

    @Test
    void has_the_sections_of_the_pack_in_their_order() {
        assertEquals(
                file.pack().dossierSections().stream().map(DossierSection::key).toList(),
                content.sections().stream().map(Section::key).toList());
    }

    @Test
    void tells_under_which_fingerprint_its_list_of_signatories_was_sealed() {
        Digest fingerprint = Digest.of("the list");
        DossierContent sealed = new Assembly(RegimeCatalogue.shipped())
                .sealed(content, new SealedListView(2, 1, "the list", fingerprint, 82, 6, Instant.EPOCH));
        String introduction = sealed.sections().stream()
                .map(Section::body)
                .filter(Signatories.class::isInstance)
                .map(body -> ((Signatories) body).introduction().text().en())
                .findFirst()
                .orElseThrow();
        assertTrue(introduction.contains("List 2 is sealed"), introduction);
        assertTrue(introduction.contains(fingerprint.hex()), introduction);
    }

    @Test
    void takes_approved_items_only_and_tells_the_team_of_the_others(@TempDir Path folder) {
        assertEquals(List.of("E-01"), numbers(content), "the letter; nothing is approved yet");
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                EvidenceStore store = Desks.storeIn(em, folder.resolve("evidence"));
                CaseId id = file.request().caseId();
                EvidenceId approved = ReviewHouse.inReview(em, id, store, "omar");
                ReviewHouse.approve(em, id, approved);
                ReviewHouse.withFile(em, id, store, "omar", "nobody looked at this yet");
                em.flush();
                em.clear();
                RequestFile now = House.around(em)
                        .requests()
                        .open(DemoFixture.lina(em), file.request().id())
                        .orElseThrow();
                assertEquals(
                        List.of("E-01", "E-07"),
                        numbers(new Assembly(RegimeCatalogue.shipped()).of(now, "v0.2", LocalDate.of(2026, 11, 23))));
                Map<String, LeftOut.Reason> leftOut =
                        now.leftOut().stream().collect(Collectors.toMap(LeftOut::number, LeftOut::reason));
                assertEquals(6, leftOut.size());
                assertEquals(LeftOut.Reason.NOT_REVIEWED, leftOut.get("E-08"));
                assertEquals(LeftOut.Reason.NO_FILE, leftOut.get("E-02"));
                keepsBackWhatNobodySaidTheTargetMaySee(em, approved);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static void keepsBackWhatNobodySaidTheTargetMaySee(EntityManager em, EvidenceId approved) {
        em.find(EvidenceItem.class, approved).shown(Disclosure.undecided());
        Fact silent = em.createQuery("from Fact where caseId = :id and code = 'E2'", Fact.class)
                .setParameter("id", file.request().caseId())
                .getSingleResult();
        silent.mayBeShown(new Disclosure(Disclosure.Answer.NO, LocalText.english("He would be known.")));
        em.flush();
        em.clear();
        RequestFile now = House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), file.request().id())
                .orElseThrow();
        DossierContent dossier = new Assembly(RegimeCatalogue.shipped()).of(now, "v0.3", LocalDate.of(2026, 11, 23));
        assertEquals(List.of("E-01"), numbers(dossier));
        Chronology told = (Chronology) dossier.sections().stream()
                .filter(section -> section.key().equals("facts"))
                .findFirst()
                .orElseThrow()
                .body();
        assertEquals(4, told.facts().size());
        Map<String, LeftOut> leftOut =
                now.leftOut().stream().collect(Collectors.toMap(LeftOut::number, Function.identity()));
        assertEquals(LeftOut.Reason.NOT_DECIDED, leftOut.get("E-07").reason());
        assertEquals(LeftOut.Reason.NOT_FOR_TARGET, leftOut.get("E2").reason());
        assertEquals("He would be known.", leftOut.get("E2").why().en());
        assertFalse(dossier.toString().contains("He would be known."), "the dossier says nothing of it");
        assertTrue(now.openPoints().stream()
                .anyMatch(point -> point.code() == OpenPoint.Code.FACTS_NOT_DISCLOSABLE && point.blocking()));
    }

    private static List<String> numbers(DossierContent dossier) {
        return dossier.exhibits().stream().map(Exhibit::number).toList();
    }

    @Test
    void every_fact_of_the_case_has_a_footnoted_source() {
        Chronology facts = (Chronology) section("facts").body();
        assertEquals(5, facts.facts().size());
        assertTrue(facts.facts().stream()
                .allMatch(fact -> fact.paragraph().prose().text().en().contains("^[")));
    }

    @Test
    void the_two_bans_are_said_to_be_out_of_reach() {
        Summary summary = (Summary) section("summary").body();
        assertEquals(
                Map.of("A1", "YES", "A2", "NO", "A3", "NO"),
                summary.asks().stream().collect(Collectors.toMap(ask -> ask.number(), ask -> ask.deliverable()
                        .name())));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void the_summary_fits_on_one_page(Language language) throws Exception {
        String heading = section("summary").heading().in(language).orElseThrow();
        String next = section("submitter").heading().in(language).orElseThrow();
        List<String> pages = PdfText.pages(printed.in(language).bytes()).stream()
                .map(PdfText::compact)
                .toList();
        int summary = first(pages, PdfText.compact(heading), 2);
        assertEquals(summary + 1, first(pages, PdfText.compact(next), summary + 1));
        assertTrue(pages.get(summary + 1).indexOf(PdfText.compact(next)) < 200, pages.get(summary + 1));
    }

    /** The first page from {@code from} on that says this. */
    private static int first(List<String> pages, String words, int from) {
        for (int page = from; page < pages.size(); page++) {
            if (pages.get(page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("on no page: " + words);
    }

    @Test
    void all_88_signatories_are_listed_under_their_numbers() {
        Signatories signatories = (Signatories) section("annex_sign").body();
        assertEquals(82, signatories.organisations().size());
        assertEquals(6, signatories.experts().size());
        assertEquals(82, signatories.organisations().get(81).number());
    }

    @Test
    void the_words_of_the_letter_are_found_in_the_arabic_edition() throws Exception {
        String text = PdfText.compact(
                String.join("\n", PdfText.pages(printed.in(Language.ARABIC).bytes())));
        for (String word : List.of(
                "الاتحاد الأوروبي",
                "مجموعة",
                "الانتهاكات",
                "بيغاسوس",
                "لحقوق الإنسان",
                "NSO",
                "السيبراني",
                "2020/1999")) {
            assertTrue(text.contains(PdfText.compact(word)), word);
        }
    }

    @Test
    void no_glyph_without_a_letter_is_left_in_the_text() throws Exception {
        String text =
                String.join("\n", PdfText.pages(printed.in(Language.ARABIC).bytes()));
        assertEquals(
                0, Pattern.compile("[\\uE000-\\uF8FF]").matcher(text).results().count());
    }

    @Test
    void the_missing_identifiers_are_printed_as_not_stated() throws Exception {
        String english =
                String.join("\n", PdfText.pages(printed.in(Language.ENGLISH).bytes()));
        assertTrue(
                Pattern.compile("Registration number\\s+□.?not.stated")
                        .matcher(english)
                        .find(),
                english);
    }

    private static Section section(String key) {
        return content.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
