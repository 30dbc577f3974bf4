package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.dalil.dossier.Progress.Step;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierPressTest {

    private static final DossierPress PRESS = new DossierPress();
    private static final List<Step> STEPS = new ArrayList<>();
    private static Printed printed;

    @BeforeAll
    static void print_the_case() {
        printed = PRESS.print(NsoDossier.content(), (step, done, of) -> STEPS.add(step));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_fit_for_archives_and_for_readers_who_listen(Language language) throws Exception {
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "3a"));
        assertEquals(List.of(), Verification.failures(printed.in(language).bytes(), "ua1"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void carries_its_manifest_as_its_source(Language language) throws IOException {
        try (var pdf = Loader.loadPDF(printed.in(language).bytes())) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            PDComplexFileSpecification manifest = files.get("manifest.json");
            assertArrayEquals(printed.manifest(), manifest.getEmbeddedFile().toByteArray());
            assertEquals("Source", manifest.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void prints_the_fingerprint_of_the_manifest_and_says_it_in_the_qr_code(Language language) throws Exception {
        var fingerprint = Digest.of(printed.manifest());
        var groups = List.of(PdfText.groups(fingerprint));
        var pdf = printed.in(language);
        assertEquals(fingerprint, printed.fingerprint());
        assertEquals(groups, PdfText.seen(fingerprint, pdf.bytes(), 1), "on the cover");
        assertEquals(groups, PdfText.seen(fingerprint, pdf.bytes(), pdf.pages()), "on the last page");
        assertEquals(
                "DALIL1 D-2021-014 v0.4 sha256:" + fingerprint.hex(), PdfText.qrCode(pdf.bytes(), pdf.pages() - 1));
    }

    @Test
    void names_its_pages_and_the_digest_of_each_file() throws IOException {
        for (var pdf : printed.pdfs()) {
            assertEquals(PdfText.pages(pdf.bytes()).size(), pdf.pages());
            assertEquals(Digest.of(pdf.bytes()), pdf.sha256());
        }
    }

    @Test
    void is_the_same_to_the_byte_if_it_says_the_same() {
        var again = PRESS.print(NsoDossier.content(), Progress.UNHEARD);
        assertEquals(printed.fingerprint(), again.fingerprint());
        assertEquals(
                printed.in(Language.ENGLISH).sha256(),
                again.in(Language.ENGLISH).sha256());
        assertEquals(
                printed.in(Language.ARABIC).sha256(), again.in(Language.ARABIC).sha256());
    }

    @Test
    void has_another_fingerprint_if_a_word_of_one_language_is_another() {
        var changed = NsoDossier.with(
                NsoDossier.content(),
                "risk",
                body -> new Narrative(List.of(new Paragraph("D1", new Prose(new LocalText("أخرى", "Same", null))))));
        assertNotEquals(
                printed.fingerprint(), PRESS.print(changed, Progress.UNHEARD).fingerprint());
    }

    @Test
    void tells_how_far_it_has_come() {
        assertEquals(
                List.of(
                        Step.READING,
                        Step.WRITING,
                        Step.SEALING,
                        Step.SETTING,
                        Step.PRINTING,
                        Step.SETTING,
                        Step.PRINTING,
                        Step.SETTING,
                        Step.PRINTING,
                        Step.PACKING,
                        Step.DONE),
                STEPS);
    }
}
