package org.dalil.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Pictures and pages to be drawn. */
public final class Scenes {

    private static final Set<Integer> ON_A_SIDE = Set.of(5, 6, 7, 8);
    /** Where the first row, or the first column, of what is stored is not the top or the left of what is seen. */
    private static final Set<Integer> FROM_BELOW = Set.of(3, 4, 6, 7);

    private static final Set<Integer> FROM_THE_RIGHT = Set.of(2, 3, 7, 8);

    private Scenes() {}

    /** A JPEG of which a telephone says how it was held: 400 by 200 pixels when upright, the upper left quarter red. */
    public static byte[] photoHeld(int orientation) {
        int wide = ON_A_SIDE.contains(orientation) ? 200 : 400;
        int high = 600 - wide;
        BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, wide, high);
        pen.setColor(Color.RED);
        pen.fillRect(
                FROM_THE_RIGHT.contains(orientation) ? wide / 2 : 0,
                FROM_BELOW.contains(orientation) ? high / 2 : 0,
                wide / 2,
                high / 2);
        pen.dispose();
        byte[] plain = encoded(picture, "jpeg");
        ByteBuffer exif = ByteBuffer.allocate(32)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation);
        return ByteBuffer.allocate(plain.length + exif.capacity() + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.capacity() + 2))
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    static byte[] pictureOf(int wide, int high) {
        return encoded(new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    /** Each page says its number, and much else. */
    public static byte[] pdfOf(int pages) {
        return pdfOf(pages, 0);
    }

    /** @param weight how many bytes each page has beside its words */
    static byte[] pdfOf(int pages, int weight) {
        Random random = new Random(pages);
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                byte[] beside = new byte[weight];
                random.nextBytes(beside);
                page.getCOSObject()
                        .setItem(
                                COSName.getPDFName("Beside"), new PDStream(document, new ByteArrayInputStream(beside)));
                try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                    words.beginText();
                    words.setFont(font, 9);
                    words.setLeading(11);
                    words.newLineAtOffset(50, 780);
                    words.showText("Page " + number);
                    for (int line = 0; line < 60; line++) {
                        words.newLine();
                        words.showText(Long.toString(random.nextLong(), 36).repeat(2)
                                + Long.toString(random.nextLong(), 36).repeat(2)
                                + Long.toString(random.nextLong(), 36)
                                + Long.toString(random.nextLong(), 36));
                    }
                    words.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
