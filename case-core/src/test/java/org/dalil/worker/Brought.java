package org.dalil.worker;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files as people bring them, and as those make them who wish us ill. */
public final class Brought {

    private Brought() {}

    public static byte[] pdf(String words) {
        return pdf(pdf -> pdf.getDocumentInformation().setAuthor("Rana Q."), words);
    }

    public static byte[] pdfWithScript() {
        return pdf(
                pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here')")),
                "Looks like a letter");
    }

    static byte[] lockedPdf() {
        return pdf(
                pdf -> {
                    try {
                        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "Secret");
    }

    /** All pages are one page, which is said a hundred thousand times. */
    public static byte[] pdfOf(int pages) {
        return pdf(
                pdf -> {
                    COSDictionary tree = pdf.getPages().getCOSObject();
                    COSArray kids = tree.getCOSArray(COSName.KIDS);
                    while (kids.size() < pages) {
                        kids.add(kids.get(0));
                    }
                    tree.setItem(COSName.COUNT, COSInteger.get(pages));
                },
                "Again");
    }

    private interface Change {
        void to(PDDocument pdf);
    }

    private static byte[] pdf(Change change, String words) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
            change.to(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String words) {
        BufferedImage picture = new BufferedImage(900, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 160);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        pen.drawString(words, 40, 100);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that says where it was taken, and by whom. */
    public static byte[] photoWithPlace() {
        byte[] plain = picture("Square");
        byte[] exif = exif();
        ByteBuffer whole = ByteBuffer.allocate(plain.length + exif.length + 4);
        whole.put(plain, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return whole.put(plain, 2, plain.length - 2).array();
    }

    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(220);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x013b, 2, 7, 38); // artist
        entry(exif, 0x8825, 4, 1, 46); // where the place stands
        exif.putInt(0);
        exif.put("Samar \0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 4);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 2, 5, 3, 100);
        exif.putShort((short) 3).putShort((short) 2).putInt(2).put("E\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(exif, 4, 5, 3, 124);
        exif.putInt(0);
        for (int part : new int[] {33, 1, 30, 1, 36, 1, 36, 1, 17, 1, 24, 1}) {
            exif.putInt(part);
        }
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    public static byte[] docx(String words) {
        return docx(words.getBytes(StandardCharsets.UTF_8), false);
    }

    private static byte[] docx(byte[] words, boolean macros) {
        String head =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
        String tail = "</w:t></w:r></w:p></w:body></w:document>";
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        document.writeBytes(words);
        document.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return zip(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8),
                "_rels/.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                                + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8),
                "docProps/core.xml",
                ("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Rana Q.</dc:creator></cp:coreProperties>")
                        .getBytes(StandardCharsets.UTF_8),
                macros ? "word/vbaProject.bin" : "word/nothing.bin",
                new byte[] {1},
                "word/document.xml",
                document.toByteArray());
    }

    public static byte[] docxWithMacros() {
        return docx("Open me".getBytes(StandardCharsets.UTF_8), true);
    }

    /** A document that unpacks to some hundred megabytes. */
    public static byte[] bomb() {
        byte[] same = new byte[300 * 1024 * 1024];
        java.util.Arrays.fill(same, (byte) ' ');
        return zip("word/document.xml", same);
    }

    /** The same, whose directory says that it is small. */
    public static byte[] lyingBomb() {
        byte[] same = new byte[200 * 1024 * 1024];
        java.util.Arrays.fill(same, (byte) 'a');
        return docx(same, false);
    }

    static byte[] odt(String words) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                "content.xml",
                ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                                + words + "</text:p></office:text></office:body></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static byte[] olderWorkbook(String words) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("One").createRow(0).createCell(0).setCellValue(words);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] wacz() {
        return zip(
                "datapackage.json",
                "{\"profile\":\"data-package\"}".getBytes(StandardCharsets.UTF_8),
                "archive/data.warc.gz",
                new byte[] {31, (byte) 139});
    }

    public static byte[] zip(Object... namesAndBytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                String name = (String) namesAndBytes[i];
                byte[] content = (byte[]) namesAndBytes[i + 1];
                ZipEntry entry = new ZipEntry(name);
                if (name.equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] mail() {
        return utf8(
                """
                From: a@example.org
                To: b@example.org
                Subject: The list
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                Here is what you asked for.
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="names.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0=
                --x--
                """
                        .replace("\n", "\r\n"));
    }

    public static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            String before = "&l" + (i - 1) + ";";
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return utf8(xml.append("]><a>&l29;</a>").toString());
    }

    public static byte[] deep(int depth) {
        return utf8("<?xml version=\"1.0\"?>" + "<a>".repeat(depth) + "x" + "</a>".repeat(depth));
    }

    public static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] program() {
        ByteBuffer program = ByteBuffer.allocate(1024);
        program.put(utf8("MZ")).position(60);
        return program.order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(128)
                .position(128)
                .put(utf8("PE\0\0"))
                .array();
    }

    public static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
