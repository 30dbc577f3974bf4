package org.dalil.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.UUID;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dalil.shared.Outcome;
import org.dalil.worker.RedactionOrder.Cover;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RedactingTest {

    private static final Binders BINDERS = new Binders();
    private static final UUID ROOM = new UUID(1, 1);
    private static final String NAME = "Zubaydah Qandil";
    private static final int DPI = 100;

    /** Where the name stands on the first page. */
    private static final Cover ON_THE_NAME = new Cover(1, 1_000, 600, 4_000, 400, "ID");

    private static final int BLACK = 0xff000000;

    @AfterAll
    static void send_them_home() {
        BINDERS.sendHome();
    }

    @Test
    void nothing_of_what_was_written_about_a_file_or_in_it_is_left() throws IOException {
        byte[] original = statement();
        assertTrue(read(original).contains(NAME), "it was there");
        byte[] copy = redacted(original, ON_THE_NAME);
        assertEquals("", read(copy).strip());
        String bytes = new String(copy, StandardCharsets.ISO_8859_1);
        for (String left :
                List.of(NAME, "Rana", "Hidden", "Beside", "Samar", "Exif", "/Info", "xmp", "/OCG", "/Annot")) {
            assertFalse(bytes.contains(left), left);
        }
        try (PDDocument pdf = Loader.loadPDF(copy)) {
            assertNull(pdf.getDocumentCatalog().getMetadata());
            assertNull(pdf.getDocumentCatalog().getOCProperties());
            assertNull(pdf.getDocument().getTrailer().getItem(COSName.INFO));
            for (PDPage page : pdf.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
                assertFalse(page.getResources().getFontNames().iterator().hasNext(), "pictures only");
            }
        }
    }

    @Test
    void what_is_covered_is_black_and_the_rest_is_as_it_was() throws IOException {
        byte[] original = statement();
        byte[] copy = redacted(original, ON_THE_NAME);
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument after = Loader.loadPDF(copy)) {
            assertEquals(2, after.getNumberOfPages());
            BufferedImage page = new PDFRenderer(after).renderImageWithDPI(0, DPI);
            int black = 0;
            int all = 0;
            for (int y = page.getHeight() * 600 / 10_000; y < page.getHeight() * 1_000 / 10_000; y++) {
                for (int x = page.getWidth() / 10; x < page.getWidth() / 2; x++) {
                    all++;
                    black += page.getRGB(x, y) == BLACK ? 1 : 0;
                }
            }
            assertTrue(black > all * 0.9 && black < all, black + " of " + all + ": black, with a code on it");
            assertTrue(page.getRGB(page.getWidth() / 10 + 2, page.getHeight() * 8 / 100) == BLACK, "its edge");
            assertTrue(
                    difference(
                                    new PDFRenderer(before).renderImageWithDPI(1, DPI),
                                    new PDFRenderer(after).renderImageWithDPI(1, DPI))
                            < 2,
                    "the other page");
            assertTrue(difference(new PDFRenderer(before).renderImageWithDPI(0, DPI), page) > 2, "this one changed");
        }
    }

    @Test
    void a_photograph_loses_where_it_was_taken_and_is_covered_as_it_is_seen() throws IOException {
        byte[] copy = redacted(Brought.photoWithPlace(), new Cover(1, 0, 0, 10_000, 10_000, "PL"));
        assertFalse(new String(copy, StandardCharsets.ISO_8859_1).contains("Samar"));
        byte[] turned = redacted(Scenes.photoHeld(6), new Cover(1, 0, 0, 5_000, 5_000, "PL"));
        try (PDDocument pdf = Loader.loadPDF(turned)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
            assertTrue(page.getWidth() > page.getHeight(), "upright");
            assertEquals(BLACK, page.getRGB(2, 2), "the red corner, which is on the top left when it is seen");
            for (int x = 0; x < page.getWidth(); x += 3) {
                for (int y = 0; y < page.getHeight(); y += 3) {
                    int rgb = page.getRGB(x, y);
                    assertFalse((rgb >> 16 & 0xff) > 150 && (rgb & 0xff) < 90, "nothing red is left");
                }
            }
        }
    }

    @Test
    void the_same_order_makes_the_same_bytes() throws IOException {
        byte[] original = statement();
        assertEquals(
                ByteBuffer.wrap(redacted(original, ON_THE_NAME)), ByteBuffer.wrap(redacted(original, ON_THE_NAME)));
    }

    @Test
    void what_cannot_be_drawn_as_a_whole_is_not_copied_at_all() {
        assertRefused(Undrawn.NO_SUCH_PAGE, 3, statement(), new Cover(3, 0, 0, 10, 10, "ID"));
        assertRefused(Undrawn.LOCKED, 0, Brought.lockedPdf(), new Cover(1, 0, 0, 10, 10, "ID"));
        assertRefused(Undrawn.UNKNOWN, 0, Brought.utf8("only words"), new Cover(1, 0, 0, 10, 10, "ID"));
        assertRefused(Undrawn.TOO_LARGE, 0, Brought.pdfOf(301), new Cover(1, 0, 0, 10, 10, "ID"));
        assertRefused(Undrawn.BROKEN, 2, withoutItsSecondPage(), ON_THE_NAME);
    }

    private static void assertRefused(Undrawn why, int page, byte[] file, Cover cover) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        var refused = assertInstanceOf(Outcome.Refused.class, redact(file, copy, cover));
        assertEquals(Outcome.refused(why, page), refused);
        assertEquals(0, copy.size());
    }

    private static byte[] redacted(byte[] file, Cover... covers) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        Outcome<Long> outcome = redact(file, copy, covers);
        assertEquals(Outcome.done((long) copy.size()), outcome);
        return copy.toByteArray();
    }

    private static Outcome<Long> redact(byte[] file, ByteArrayOutputStream copy, Cover... covers) {
        byte[] order = new RedactionOrder(List.of(covers)).toBytes();
        SeekableByteChannel content = new SeekableInMemoryByteChannel(Brought.joined(order, file));
        return BINDERS.redact(ROOM, order.length, content, copy);
    }

    private static String read(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertTrue(Math.abs(one.getWidth() - other.getWidth()) <= 1);
        long sum = 0;
        int wide = Math.min(one.getWidth(), other.getWidth());
        int high = Math.min(one.getHeight(), other.getHeight());
        for (int x = 0; x < wide; x++) {
            for (int y = 0; y < high; y++) {
                sum += Math.abs((one.getRGB(x, y) >> 8 & 0xff) - (other.getRGB(x, y) >> 8 & 0xff));
            }
        }
        return (double) sum / wide / high;
    }

    /** Two pages: words, a photograph that says who took it, a layer that is not shown, a note, and much about the file. */
    private static byte[] statement() {
        return built(pdf -> {});
    }

    private static byte[] withoutItsSecondPage() {
        return built(pdf -> pdf.getPage(1).setMediaBox(new PDRectangle(0, 0)));
    }

    private interface Change {
        void to(PDDocument pdf);
    }

    private static byte[] built(Change change) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage first = new PDPage(PDRectangle.A4);
            pdf.addPage(first);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            PDOptionalContentGroup hidden = new PDOptionalContentGroup("Hidden layer");
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            pdf.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, first)) {
                said(pen, 72, 777, NAME + " was there.");
                pen.beginMarkedContent(COSName.OC, hidden);
                said(pen, 72, 400, "Hidden words");
                pen.endMarkedContent();
                pen.drawImage(JPEGFactory.createFromByteArray(pdf, Brought.photoWithPlace()), 72, 500, 300, 60);
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Beside the point");
            note.setRectangle(new PDRectangle(400, 300, 20, 20));
            first.getAnnotations().add(note);
            PDPage second = new PDPage(PDRectangle.A4);
            pdf.addPage(second);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, second)) {
                said(pen, 72, 700, "Nothing on this page has to go.");
            }
            pdf.getDocumentInformation().setAuthor("Rana Q.");
            pdf.getDocumentInformation().setCreationDate(Calendar.getInstance());
            PDMetadata about = new PDMetadata(pdf);
            about.importXMPMetadata(
                    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>Rana Q.</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(about);
            change.to(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void said(PDPageContentStream pen, float x, float y, String words) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        pen.newLineAtOffset(x, y);
        pen.showText(words);
        pen.endText();
    }
}
