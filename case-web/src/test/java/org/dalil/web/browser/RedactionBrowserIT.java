package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.RedactScreen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.browser.pages.UploadScreen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of a statement in which a name is covered: nothing of it is left. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactionBrowserIT {

    private static final int BLACK = 0xff000000;

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_made_by_keys_alone_and_says_of_what_it_was_made(Language language, Page page) throws IOException {
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        UploadScreen.open(page, base)
                .drop("statement " + mark + ".pdf", statement(mark))
                .openFirst();
        var number = page.locator("main .dl-card header .dl-no, main .dl-card header bdi")
                .first()
                .textContent();
        var screen = RedactScreen.of(page).refused();
        assertThat(screen.content()).containsText(screen.say("redaction.refusal.NO_BOXES"));
        screen = screen.again();
        screen.add()
                .press("ArrowDown", 2)
                .press("ArrowLeft", 1)
                .press("Shift+ArrowRight", 3)
                .press("Shift+ArrowUp", 1);
        assertEquals("1 950 1100 3150 350 IDENTITY", screen.written());
        screen.because("DEVICE").find("352099" + mark);
        assertThat(screen.said()).containsText("1");
        assertThat(screen.boxes()).hasCount(2);
        screen.because("PLACE").draw(0.5, 0.4, 0.7, 0.45);
        assertThat(screen.boxes()).hasCount(3);
        screen.add();
        assertThat(screen.listed()).hasCount(4);
        screen.press("Delete", 1);
        assertThat(screen.listed()).hasCount(3);
        assertEquals(List.of(), Accessibility.violations(page, 390, 1440));
        assertEquals(List.of(), Accessibility.tooWide(page, 390));
        page.setViewportSize(1440, 900);
        var copy = screen.copy();
        assertThat(copy.content()).containsText(copy.say("redaction.made"));
        assertThat(copy.content()).containsText(copy.say("origins.madeAs.REDACTION"));
        assertThat(copy.content()).containsText(number);
        assertThat(copy.card("redaction.covered")).containsText(copy.say("redaction.counted", 3, 1));
        page.reload();
        assertEquals(List.of(), Accessibility.violations(page, 390, 1440));
        page.setViewportSize(1440, 900);
        nothingIsLeft(Files.readAllBytes(copy.download().path()), mark);
    }

    private static void nothingIsLeft(byte[] copy, String mark) throws IOException {
        assertFalse(new String(copy, StandardCharsets.ISO_8859_1).contains(mark));
        try (var pdf = Loader.loadPDF(copy)) {
            assertEquals("", new PDFTextStripper().getText(pdf).strip());
            assertEquals(2, pdf.getNumberOfPages());
            BufferedImage first = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            assertEquals(BLACK, first.getRGB(first.getWidth() * 10 / 100, first.getHeight() * 12 / 100));
            assertEquals(BLACK, first.getRGB(first.getWidth() * 52 / 100, first.getHeight() * 41 / 100));
        }
    }

    private static byte[] statement(String mark) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var line : List.of("She saw the telephone 352099" + mark + " at the door.", "Nothing here " + mark)) {
                var sheet = new PDPage(PDRectangle.A4);
                pdf.addPage(sheet);
                try (var pen = new PDPageContentStream(pdf, sheet)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    pen.newLineAtOffset(72, 600);
                    pen.showText(line);
                    pen.endText();
                }
            }
            pdf.getDocumentInformation().setAuthor("Author " + mark);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
