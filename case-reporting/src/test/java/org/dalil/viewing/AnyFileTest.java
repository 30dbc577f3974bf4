package org.dalil.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dalil.cases.CaseId;
import org.dalil.worker.Drawers;
import org.dalil.worker.PageWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyFileTest {

    private static final Drawers DRAWERS = new Drawers();
    private static final CaseId CASE = CaseId.next();

    private final AnyFile files = new AnyFile(DRAWERS);

    @AfterAll
    static void send_them_home() {
        DRAWERS.sendHome();
    }

    @TempDir
    private Path folder;

    private interface Work<T> {
        T with(SeekableByteChannel content) throws CannotShow;
    }

    @Test
    void a_page_of_a_pdf_is_drawn_and_its_words_lie_where_they_stand() throws Exception {
        byte[] pdf = pdf(3);
        assertEquals(new Glance(Glance.Kind.PDF, 3), in(pdf, content -> files.glance(CASE, content)));
        BufferedImage page = image(in(pdf, content -> files.draw(CASE, content, 2, 600)));
        assertEquals(600, page.getWidth());
        assertEquals(849, page.getHeight(), 2);
        PageWords words = in(pdf, content -> files.words(CASE, content, 2));
        assertTrue(words.text().contains("Page 2 says so"), words.text());
        PageWords.Piece first = words.pieces().get(0);
        assertEquals(
                "Page",
                words.text()
                        .substring(first.start(), first.start() + first.length())
                        .substring(0, 4));
        assertTrue(first.left() > 0.1 && first.left() < 0.2, first.toString());
        assertTrue(first.top() > 0.05 && first.top() < 0.2, first.toString());
        assertEquals(CannotShow.Reason.NO_SUCH_PAGE, reason(pdf, content -> files.draw(CASE, content, 4, 600)));
    }

    @Test
    void a_locked_a_broken_and_a_huge_pdf_are_refused_with_their_reason() throws Exception {
        assertEquals(CannotShow.Reason.ENCRYPTED, reason(locked(), content -> files.glance(CASE, content)));
        assertEquals(
                CannotShow.Reason.BROKEN,
                reason(
                        "%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.UTF_8),
                        content -> files.glance(CASE, content)));
        byte[] cut = pdf(3);
        assertEquals(
                CannotShow.Reason.BROKEN, reason(Arrays.copyOf(cut, 40), content -> files.draw(CASE, content, 1, 600)));
        byte[] wide = pdf(1, new PDRectangle(14_400, 1));
        assertTrue(List.of(CannotShow.Reason.TOO_LARGE, CannotShow.Reason.BROKEN)
                .contains(reason(wide, content -> files.draw(CASE, content, 1, 200))));
    }

    @Test
    void an_image_is_drawn_again_and_never_handed_out() throws Exception {
        byte[] jpeg = encoded("jpg", 2_000, 1_000);
        assertEquals(new Glance(Glance.Kind.IMAGE, 1), in(jpeg, content -> files.glance(CASE, content)));
        byte[] drawn = in(jpeg, content -> files.draw(CASE, content, 1, 500));
        assertEquals((byte) 0x89, drawn[0], "PNG, whatever came");
        assertEquals(500, image(drawn).getWidth());
        assertEquals(
                10,
                image(in(encoded("png", 10, 10), content -> files.draw(CASE, content, 1, 500)))
                        .getWidth(),
                "never larger than it is");
    }

    @Test
    void an_image_that_says_it_is_enormous_is_not_believed() throws Exception {
        byte[] png = encoded("png", 4, 4);
        for (int i = 16; i < 24; i++) {
            png[i] = (byte) (i % 4 == 2 ? 0x7F : 0);
        }
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >>> 24 - 8 * i);
        }
        assertEquals(CannotShow.Reason.TOO_LARGE, reason(png, content -> files.draw(CASE, content, 1, 500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16LE"})
    void a_text_is_read_in_its_own_letters(String charset) throws Exception {
        String said = "أعربت عدد من المنظمات الحقوقية عن سعادتها لانتصار الحملة التي تم تدشينها احتجاجاً على السماح. ";
        String text = said.repeat(60);
        byte[] bytes = (charset.startsWith("UTF-16") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
        Glance glance = in(bytes, content -> files.glance(CASE, content));
        assertEquals(Glance.Kind.TEXT, glance.kind());
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= glance.pages(); page++) {
            int wanted = page;
            all.append(in(bytes, content -> files.words(CASE, content, wanted)).text());
        }
        assertEquals(text.strip(), all.toString().strip());
        assertTrue(glance.pages() > 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><a/>",
                "<HTML><body>"
            })
    void markup_is_not_shown_in_any_way(String markup) throws Exception {
        assertEquals(
                CannotShow.Reason.UNKNOWN,
                reason(markup.getBytes(StandardCharsets.UTF_8), content -> files.glance(CASE, content)));
    }

    @Test
    void archives_and_programs_are_not_shown() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a"));
            out.write(new byte[100_000]);
        }
        assertEquals(CannotShow.Reason.UNKNOWN, reason(zip.toByteArray(), content -> files.glance(CASE, content)));
        assertEquals(
                CannotShow.Reason.UNKNOWN,
                reason(new byte[] {0x7F, 'E', 'L', 'F', 0, 1}, content -> files.glance(CASE, content)));
        assertEquals(CannotShow.Reason.UNKNOWN, reason(new byte[0], content -> files.glance(CASE, content)));
    }

    @Test
    void what_does_not_end_is_given_up_and_others_get_their_turn() throws Exception {
        Studio studio = new Studio(Duration.ofMillis(200));
        CannotShow slow = assertThrows(
                CannotShow.class,
                () -> studio.doing("one", () -> {
                    Object never = new Object();
                    synchronized (never) {
                        never.wait();
                    }
                    return 0;
                }));
        assertEquals(CannotShow.Reason.TOO_SLOW, slow.reason());
        assertEquals(1, studio.doing("one", () -> 1));
        CannotShow told = assertThrows(
                CannotShow.class,
                () -> studio.doing("one", () -> {
                    throw new CannotShow(CannotShow.Reason.ENCRYPTED);
                }));
        assertEquals(CannotShow.Reason.ENCRYPTED, told.reason());
        studio.close();
    }

    private <T> T in(byte[] bytes, Work<T> work) throws IOException, CannotShow {
        Path file = Files.write(folder.resolve("file"), bytes);
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            return work.with(content);
        }
    }

    private CannotShow.Reason reason(byte[] bytes, Work<?> work) {
        return assertThrows(CannotShow.class, () -> in(bytes, work)).reason();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertNotNull(image);
        return image;
    }

    private static byte[] encoded(String format, int wide, int high) throws IOException {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, Color.RED.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        return pdf(pages, PDRectangle.A4);
    }

    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (PDDocument document = written(pages, size)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = written(1, PDRectangle.A4)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertFalse(bytes.size() == 0);
            return bytes.toByteArray();
        }
    }

    private static PDDocument written(int pages, PDRectangle size) throws IOException {
        PDDocument document = new PDDocument();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (int page = 1; page <= pages; page++) {
            PDPage sheet = new PDPage(size);
            document.addPage(sheet);
            try (PDPageContentStream words = new PDPageContentStream(document, sheet)) {
                words.beginText();
                words.setFont(font, 14);
                words.newLineAtOffset(72, 750);
                words.showText("Page " + page + " says so.");
                words.endText();
            }
        }
        return document;
    }
}
