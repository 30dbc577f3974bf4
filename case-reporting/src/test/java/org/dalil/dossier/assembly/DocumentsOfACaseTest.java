package org.dalil.dossier.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationView;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentId;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.cases.PositionView;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.DossierPress;
import org.dalil.dossier.Progress;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.ExhibitSheets;
import org.dalil.dossier.content.SectionBody.Legal;
import org.dalil.dossier.content.SectionBody.Sheet;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.content.SectionBody.Submitters;
import org.dalil.dossier.content.SectionBody.Target;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.CaseContent;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The request on NSO Group, had its case begun with no document at all, or with a second one in English. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsOfACaseTest {

    private static final DocumentId SECOND = DocumentId.next();

    private static RequestFile nso;

    @BeforeAll
    static void read() {
        nso = DemoFixture.reading(Database.H2, em -> House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void a_dossier_is_printed_whatever_the_number_of_documents(int documents) {
        assertTrue(new DossierPress()
                        .print(content(documents), Progress.UNHEARD)
                        .in(Language.ENGLISH)
                        .bytes()
                        .length
                > 0);
    }

    @Test
    void without_documents_nothing_is_said_to_come_from_one() {
        DossierContent content = content(0);
        Target target = body(content, "target", Target.class);
        assertTrue(target.identifiers().stream()
                .allMatch(identifier -> identifier.source().isEmpty()));
        assertEquals(List.of(), target.names());
        assertTrue(body(content, "submitter", Submitters.class).signedText().isEmpty());
        assertEquals(List.of(), body(content, "annex_open", ExhibitSheets.class).sheets());
        assertTrue(content.exhibits().stream()
                .noneMatch(exhibit -> exhibit.number().equals("E-01")));
    }

    @Test
    void each_quotation_is_in_the_language_of_its_own_document() {
        Legal legal = body(content(2), "legal", Legal.class);
        assertEquals(
                List.of(Language.ENGLISH),
                legal.citations().stream()
                        .map(citation -> citation.written().language())
                        .distinct()
                        .toList());
    }

    @Test
    void what_is_pleaded_is_printed_with_the_reason_why_it_is_met() {
        Legal legal = body(content(1), "legal", Legal.class);
        assertEquals(
                nso.request().grounds().stream()
                        .map(ground -> ground.why().en())
                        .toList(),
                legal.pleaded().stream()
                        .map(pleaded -> pleaded.why().text().en())
                        .toList());
        assertFalse(legal.pleaded().isEmpty());
    }

    @Test
    void each_fact_names_the_document_that_tells_it() {
        List<SectionBody.Fact> facts =
                body(content(2), "facts", Chronology.class).facts();
        List<FactView> known = file(2).facts();
        for (int each = 0; each < known.size(); each++) {
            if (!known.get(each).passages().isEmpty()
                    && nso.paragraph("facts", known.get(each).code()).isEmpty()) {
                String told = facts.get(each).paragraph().prose().text().en();
                assertEquals(each == 0, told.contains("[E-99]"), told);
                assertEquals(each != 0, told.contains("[E-01]"), told);
            }
        }
    }

    @Test
    void each_document_has_a_sheet_with_its_own_passages_and_its_own_discrepancies() {
        List<Sheet> one = body(content(1), "annex_open", ExhibitSheets.class).sheets();
        List<Sheet> two = body(content(2), "annex_open", ExhibitSheets.class).sheets();
        assertEquals(List.of("E-01", "E-99"), two.stream().map(Sheet::exhibit).toList());
        assertEquals(
                one.get(0).passages().size(),
                two.get(0).passages().size() + two.get(1).passages().size());
        assertFalse(two.get(1).passages().isEmpty());
        assertTrue(two.get(1).passages().stream()
                .allMatch(passage -> passage.words().language() == Language.ENGLISH
                        && passage.translation().en() == null));
        assertEquals("A second letter", two.get(1).titleAsPublished().words());
    }

    @Test
    void a_name_is_found_in_each_document_that_uses_it() {
        List<String> exhibits = body(content(2), "target", Target.class).names().stream()
                .filter(name -> name.name().words().equals("NSO Group"))
                .map(SectionBody.NameFound::exhibit)
                .toList();
        assertTrue(exhibits.contains("E-99"), exhibits::toString);
    }

    @Test
    void with_two_documents_nobody_guesses_which_was_signed() {
        DossierContent content = content(2);
        assertTrue(body(content, "submitter", Submitters.class).signedText().isEmpty());
        String note = body(content, "annex_sign", Signatories.class)
                .introduction()
                .text()
                .en();
        assertFalse(note.contains("E-"), note);
    }

    private static DossierContent content(int documents) {
        return new Assembly(RegimeCatalogue.shipped()).of(file(documents), "v0.1", LocalDate.of(2026, 11, 23));
    }

    /** Without documents there are no passages; the second one has those of all citations and of the first fact. */
    private static RequestFile file(int documents) {
        return switch (documents) {
            case 0 -> with(List.of(), passage -> null, passage -> null);
            case 1 -> nso;
            default ->
                with(
                        Stream.concat(nso.documents().stream(), Stream.of(second()))
                                .toList(),
                        passage -> passage,
                        DocumentsOfACaseTest::moved);
        };
    }

    private static RequestFile with(
            List<DocumentView> documents,
            UnaryOperator<@Nullable PassageView> kept,
            UnaryOperator<@Nullable PassageView> moved) {
        FactView first = nso.facts().get(0);
        return new RequestFile(
                nso.request(),
                nso.pack(),
                new Changed(
                        nso.asks().stream().map(ask -> with(ask, kept)).toList(),
                        nso.parties(),
                        nso.citations().stream()
                                .map(citation -> with(citation, moved))
                                .toList(),
                        nso.facts().stream()
                                .map(fact -> with(fact, fact == first ? moved : kept))
                                .toList(),
                        nso.positions().stream()
                                .map(position -> new PositionView(
                                        position.id(),
                                        position.code(),
                                        position.kind(),
                                        position.partyId(),
                                        position.text(),
                                        kept.apply(position.passage())))
                                .toList(),
                        nso.evidence(),
                        nso.signatures(),
                        documents,
                        nso.passages(),
                        nso.discrepancies(),
                        documents.isEmpty() ? List.of() : nso.paragraphs()),
                unchecked -> List.of());
    }

    /**
     * @param paragraphs none without documents: what was written about a letter refers to it
     */
    record Changed(
            List<AskView> asks,
            List<CasePartyView> parties,
            List<CitationView> citations,
            List<FactView> facts,
            List<PositionView> positions,
            List<EvidenceView> evidence,
            List<SignatureView> signatures,
            List<DocumentView> documents,
            List<PassageView> passages,
            List<DiscrepancyView> discrepancies,
            List<ParagraphView> paragraphs)
            implements CaseContent {}

    private static FactView with(FactView fact, UnaryOperator<@Nullable PassageView> passages) {
        return new FactView(
                fact.id(),
                fact.code(),
                fact.date(),
                fact.title(),
                fact.place(),
                fact.country(),
                fact.sources().stream()
                        .filter(source -> source.passage() == null || passages.apply(source.passage()) != null)
                        .map(source -> source.passage() == null
                                ? source
                                : new FactView.Source(
                                        passages.apply(source.passage()), source.exhibit(), source.page()))
                        .toList(),
                fact.parties(),
                fact.external(),
                fact.status(),
                fact.tlp(),
                fact.disclosure(),
                fact.sameAs(),
                fact.figures());
    }

    private static AskView with(AskView ask, UnaryOperator<@Nullable PassageView> passage) {
        return new AskView(
                ask.id(),
                ask.code(),
                ask.kind(),
                ask.text(),
                ask.operative(),
                passage.apply(ask.passage()),
                ask.regime(),
                ask.instrument(),
                ask.condition(),
                ask.urgency(),
                ask.threshold(),
                ask.acts());
    }

    private static CitationView with(CitationView citation, UnaryOperator<@Nullable PassageView> passage) {
        return new CitationView(
                citation.id(),
                citation.code(),
                citation.regime(),
                citation.purpose(),
                passage.apply(citation.passage()),
                citation.confidence(),
                citation.threshold(),
                citation.causalVerb(),
                citation.readings(),
                citation.criteria(),
                citation.rights());
    }

    private static DocumentView second() {
        DocumentView first = nso.documents().get(0);
        return new DocumentView(
                SECOND,
                "E-99",
                LocalText.english("A second letter"),
                Language.ENGLISH,
                "NSO Group sold it.",
                0,
                Digest.of("NSO Group sold it."),
                18,
                null,
                null,
                first.dated(),
                false);
    }

    private static @Nullable PassageView moved(@Nullable PassageView passage) {
        return passage == null
                ? null
                : new PassageView(
                        passage.id(),
                        SECOND,
                        passage.quote(),
                        passage.start(),
                        passage.end(),
                        passage.paragraph(),
                        passage.discrepancies(),
                        passage.setAside());
    }

    private static <T extends SectionBody> T body(DossierContent content, String section, Class<T> type) {
        return content.sections().stream()
                .filter(each -> each.key().equals(section))
                .map(each -> type.cast(each.body()))
                .findFirst()
                .orElseThrow();
    }
}
