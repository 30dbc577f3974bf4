package org.dalil.dossier.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactView;
import org.dalil.cases.PositionView;
import org.dalil.checks.CompletenessCheck;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Proof;
import org.dalil.dossier.content.SectionBody.Submitters;
import org.dalil.parties.PartyView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Coverage;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The request on NSO Group, had somebody said of every fact that the target may not be shown it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsHeldBackTest {

    private static final String WRITTEN = "It is known in what order it happened.";

    private static RequestFile nso;
    private static RequestFile heldBack;

    @BeforeAll
    static void read() {
        nso = DemoFixture.reading(Database.H2, em -> House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow());
        heldBack = with(
                nso.parties(),
                nso.facts().stream().map(WhatIsHeldBackTest::hidden).toList(),
                nso.positions(),
                nso.signatures(),
                Stream.concat(
                                nso.paragraphs().stream(),
                                Stream.of(new ParagraphView(
                                        ParagraphId.next(), "facts", "Z7", LocalText.english(WRITTEN))))
                        .toList());
    }

    @Test
    void does_not_take_along_what_is_written_about_the_facts_as_a_whole() {
        Chronology told = body(heldBack, "facts", Chronology.class);
        assertEquals(List.of(), told.facts());
        assertEquals(
                List.of(WRITTEN),
                told.opening().stream()
                        .map(paragraph -> paragraph.prose().text().en())
                        .toList());
        assertEquals("Z7", told.paragraphs().get(0).key());
    }

    @Test
    void is_what_is_written_about_a_single_fact() {
        Chronology told = body(nso, "facts", Chronology.class);
        assertEquals(List.of(), told.opening());
        assertEquals(nso.facts().size(), told.facts().size());
    }

    @Test
    void is_not_said_not_to_be_offered() {
        List<String> reasons = reasons(heldBack);
        assertTrue(
                reasons.stream().anyMatch(reason -> reason.contains("what is offered may not be handed in")),
                reasons::toString);
        assertEquals(
                heldBack.coverage().elements().stream()
                        .filter(element -> element.reasons().contains(Coverage.Reason.NOTHING_OFFERED))
                        .count(),
                reasons.stream()
                        .filter(reason -> reason.contains("nothing offered"))
                        .count());
    }

    @Test
    void is_among_the_open_points_that_the_cover_counts() {
        int open = heldBack.openPoints().size();
        assertNotEquals(open, heldBack.citable().openPoints().size());
        String standing =
                String.valueOf(assembled(heldBack).cover().standing().text().en());
        assertTrue(standing.contains(" " + open + " points are open"), standing);
    }

    @Test
    void leaves_out_the_line_on_capacity_where_nobody_signed_in_one() {
        RequestFile unsigned = with(nso.parties(), nso.facts(), nso.positions(), List.of(), nso.paragraphs());
        Submitters nobody = body(unsigned, "submitter", Submitters.class);
        assertTrue(nobody.capacities().isEmpty() && nobody.countries().isEmpty());
        Submitters many = body(nso, "submitter", Submitters.class);
        assertFalse(many.capacities().isEmpty() || many.countries().isEmpty());
    }

    @Test
    void a_target_that_has_no_name_in_a_language_of_the_dossier_is_an_open_point() {
        assertEquals(List.of(), arguments(nso, OpenPoint.Code.TARGET_NAME_MISSING));
        RequestFile arabic = with(
                nso.parties().stream().map(WhatIsHeldBackTest::inArabic).toList(),
                nso.facts(),
                nso.positions(),
                nso.signatures(),
                nso.paragraphs());
        assertEquals(List.of(Language.ENGLISH), arguments(arabic, OpenPoint.Code.TARGET_NAME_MISSING));
    }

    @Test
    void contrary_information_of_which_nobody_wrote_anything_is_an_open_point() {
        List<ParagraphView> others = nso.paragraphs().stream()
                .filter(paragraph -> !paragraph.section().equals("contrary"))
                .toList();
        String heading = nso.pack().dossierSections().stream()
                .filter(section -> section.key().equals("contrary"))
                .map(section -> section.heading())
                .findFirst()
                .orElseThrow()
                .toString();
        RequestFile denied = with(nso.parties(), nso.facts(), nso.positions(), nso.signatures(), others);
        RequestFile silent = with(nso.parties(), nso.facts(), List.of(), nso.signatures(), others);
        assertFalse(arguments(denied, OpenPoint.Code.SECTION_EMPTY).toString().contains(heading));
        assertTrue(arguments(silent, OpenPoint.Code.SECTION_EMPTY).toString().contains(heading));
    }

    private static List<Object> arguments(RequestFile file, OpenPoint.Code code) {
        return file.openPoints().stream()
                .filter(point -> point.code() == code)
                .flatMap(point -> point.arguments().stream())
                .toList();
    }

    private static List<String> reasons(RequestFile file) {
        return body(file, "elements", Proof.class).groups().stream()
                .flatMap(group -> group.elements().stream())
                .map(element -> String.valueOf(element.reason().en()))
                .toList();
    }

    private static RequestFile with(
            List<CasePartyView> parties,
            List<FactView> facts,
            List<PositionView> positions,
            List<SignatureView> signatures,
            List<ParagraphView> paragraphs) {
        return new RequestFile(
                nso.request(),
                nso.pack(),
                new DocumentsOfACaseTest.Changed(
                        nso.asks(),
                        parties,
                        nso.citations(),
                        facts,
                        positions,
                        nso.evidence(),
                        signatures,
                        nso.documents(),
                        nso.passages(),
                        nso.discrepancies(),
                        paragraphs),
                new CompletenessCheck(DemoFixture.NOON, RegimeCatalogue.shipped()));
    }

    private static FactView hidden(FactView fact) {
        return new FactView(
                fact.id(),
                fact.code(),
                fact.date(),
                fact.title(),
                fact.place(),
                fact.country(),
                fact.sources(),
                fact.parties(),
                fact.external(),
                fact.status(),
                fact.tlp(),
                new Disclosure(Disclosure.Answer.NO, LocalText.english("He would be known.")),
                fact.sameAs(),
                fact.figures());
    }

    private static CasePartyView inArabic(CasePartyView role) {
        PartyView party = role.party();
        return new CasePartyView(
                role.id(),
                new PartyView(
                        party.id(),
                        party.kind(),
                        LocalText.arabic("شركة"),
                        party.names(),
                        party.identifiers(),
                        party.veiled()),
                role.role(),
                role.allegation(),
                role.office(),
                role.note(),
                role.groupSize(),
                role.named(),
                role.tlp(),
                role.passage());
    }

    private static DossierContent assembled(RequestFile file) {
        return new Assembly(RegimeCatalogue.shipped()).of(file, "v0.1", LocalDate.of(2026, 11, 23));
    }

    private static <T extends SectionBody> T body(RequestFile file, String section, Class<T> type) {
        return assembled(file).sections().stream()
                .filter(each -> each.key().equals(section))
                .map(each -> type.cast(each.body()))
                .findFirst()
                .orElseThrow();
    }
}
