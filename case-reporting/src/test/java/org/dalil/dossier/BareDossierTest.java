package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Cover;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.AnswerState;
import org.dalil.dossier.content.SectionBody.Fact;
import org.dalil.dossier.content.SectionBody.ProofState;
import org.dalil.dossier.pdf.PdfFailure;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A dossier of which almost nothing has been written, and one in which too much has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BareDossierTest {

    private static final DossierPress PRESS = new DossierPress();
    private static final LocalText NOTHING = new LocalText(null, null, null);
    private static final Prose GAP = Prose.NOT_STATED;
    private static final Paragraph EMPTY = new Paragraph("P1", GAP);

    @Test
    void is_a_good_document_that_says_what_is_missing() throws Exception {
        var printed = PRESS.print(dossier(bodies()), Progress.UNHEARD);
        for (var pdf : printed.pdfs()) {
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "3a"));
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "ua1"));
        }
        var text = String.join("", PdfText.pages(printed.in(Language.ENGLISH).bytes()));
        assertTrue(text.split("□", -1).length > 40, "gaps are marked");
    }

    @Test
    void is_printed_in_whatever_languages_its_texts_are() throws Exception {
        var english = new SectionBody.Narrative(List.of(
                new Paragraph("P1", new Prose(LocalText.english("Said in **English** (only)."))),
                new Paragraph("P2", new Prose(new LocalText(null, null, "Dit en français, «\u00a0ainsi\u00a0»."))),
                new Paragraph("P3", new Prose(LocalText.arabic("قيل بالعربية (فقط).")))));
        var printed = PRESS.print(dossier(List.of(english)), Progress.UNHEARD);
        for (var pdf : printed.pdfs()) {
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "3a"));
            assertEquals(List.of(), Verification.failures(pdf.bytes(), "ua1"));
        }
        var pages = PdfText.pages(printed.in(Language.ENGLISH).bytes());
        assertTrue(pages.get(2).contains("(in Arabic)") && pages.get(2).contains("(in French)"), pages.get(2));
    }

    @Test
    void is_refused_if_a_letter_cannot_be_printed() {
        var hieroglyph = new SectionBody.Narrative(
                List.of(new Paragraph("P1", new Prose(LocalText.english("The letter \u13A0 is Cherokee.")))));
        var dossier = dossier(List.of(hieroglyph));
        assertThrows(PdfFailure.class, () -> PRESS.print(dossier, Progress.UNHEARD));
    }

    @Test
    void is_printed_although_a_word_is_longer_than_its_line() {
        var address = "x".repeat(300);
        var sheets = new SectionBody.ExhibitSheets(List.of(sheet(URI.create("https://example.org/" + address))));
        assertEquals(
                3,
                PRESS.print(dossier(List.of(sheets)), Progress.UNHEARD).pdfs().size());
    }

    @Test
    void may_be_printed_by_many_at_once() {
        var dossier = dossier(bodies());
        var digests = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> PRESS.print(dossier, Progress.UNHEARD)
                        .in(Language.ARABIC)
                        .sha256())
                .distinct()
                .toList();
        assertEquals(1, digests.size());
    }

    private static DossierContent dossier(List<SectionBody> bodies) {
        var full = NsoDossier.content();
        var cover = new Cover(full.cover().title(), full.cover().target(), NOTHING, NOTHING, GAP, GAP, GAP, GAP, GAP);
        var sections = IntStream.range(0, bodies.size())
                .mapToObj(i -> new Section(
                        "s" + "x".repeat(i), Integer.toString(i + 1), LocalText.english("Section"), bodies.get(i)))
                .toList();
        return new DossierContent(
                full.imprint(), cover, sections, List.of(new Exhibit("E-01", GAP, GAP, GAP, GAP, List.of())));
    }

    private static List<SectionBody> bodies() {
        var element = new SectionBody.Element(
                new SectionBody.Provision(NOTHING, false),
                NOTHING,
                List.of(),
                List.of(),
                null,
                NOTHING,
                ProofState.GAP,
                NOTHING);
        return List.of(
                new SectionBody.Letter(List.of(), GAP, NOTHING, List.of(EMPTY), GAP, GAP, GAP),
                new SectionBody.Summary(NOTHING, List.of(), List.of(), List.of()),
                new SectionBody.Submitters(List.of(), GAP, GAP, GAP, GAP, GAP, GAP),
                new SectionBody.Target(List.of(), List.of(new SectionBody.Identifier(NOTHING, GAP, GAP)), List.of()),
                new SectionBody.Legal(
                        List.of(),
                        List.of(new SectionBody.Citation(
                                new AsWritten("المادة 1", Language.ARABIC), NOTHING, List.of(), GAP)),
                        List.of(new SectionBody.Pleaded(
                                new SectionBody.Criterion(new SectionBody.Provision(NOTHING, false), NOTHING), GAP)),
                        List.of()),
                new SectionBody.Chronology(
                        List.of(),
                        List.of(new Fact(new Paragraph("P2", GAP), PartialDate.notStated(), NOTHING, NOTHING))),
                new SectionBody.Proof(List.of(), List.of(new SectionBody.ProofGroup(NOTHING, List.of(element)))),
                new SectionBody.Reasons(List.of(), List.of(), 250, List.of(), null),
                new SectionBody.Contrary(
                        List.of(), List.of(new SectionBody.Objection("N-1", GAP, GAP, AnswerState.OPEN, null))),
                new SectionBody.OtherAction(List.of(), List.of(new SectionBody.Measure(NOTHING, GAP, GAP, GAP))),
                new SectionBody.Narrative(List.of()),
                new SectionBody.Sources(GAP),
                new SectionBody.ExhibitSheets(List.of(sheet(null))),
                new SectionBody.Signatories(GAP, List.of(), List.of()),
                new SectionBody.Translations(GAP, List.of()));
    }

    private static SectionBody.Sheet sheet(URI address) {
        return new SectionBody.Sheet(
                "E-01",
                NOTHING,
                new AsWritten("عنوان", Language.ARABIC),
                GAP,
                address,
                GAP,
                GAP,
                GAP,
                GAP,
                GAP,
                GAP,
                List.of(),
                List.of());
    }
}
