package org.dalil.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipOutputStream;
import org.dalil.worker.Brought;

/** Files other than PDFs with something in them that one does not see at once. */
final class PlantedFiles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private PlantedFiles() {}

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String body, String... more) {
        List<Object> entries = new ArrayList<>(List.of(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
                "word/document.xml",
                utf8("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p>" + run("The minister was told.") + body
                        + "</w:p></w:body></w:document>")));
        for (int i = 0; i < more.length; i += 2) {
            entries.add(more[i]);
            entries.add(utf8(more[i + 1]));
        }
        return Brought.zip(entries.toArray());
    }

    static byte[] docxWithPicture(byte[] picture) {
        return Brought.zip(
                "word/document.xml",
                utf8("<w:document xmlns:w=\"" + WORD + "\"><w:body/></w:document>"),
                "word/media/image1.jpeg",
                picture);
    }

    static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    static String part(String element, String inner) {
        return "<w:" + element + " xmlns:w=\"" + WORD + "\">" + inner + "</w:" + element + ">";
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zipWithComment(String comment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
            zip.write(utf8("nothing"));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpegWithComment(String words) {
        return inserted(Brought.picture("Square"), 0xfe, utf8(words));
    }

    static byte[] jpegWithXmp(String words) {
        return inserted(
                Brought.picture("Square"),
                0xe1,
                utf8("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                        + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description><rdf:Alt><rdf:li xml:lang='x-default'>"
                        + words + "</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"));
    }

    /** A picture that carries a small one, as cameras do. */
    static byte[] jpegWithThumbnail() {
        byte[] small = Brought.picture("Face");
        ByteBuffer exif = ByteBuffer.allocate(64 + small.length);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 0).putInt(14);
        exif.putShort((short) 3);
        entry(exif, 0x0103, 3, 6 << 16);
        entry(exif, 0x0201, 4, 56);
        entry(exif, 0x0202, 4, small.length);
        exif.putInt(0);
        exif.put(small, 0, small.length);
        byte[] whole = new byte[exif.position()];
        exif.rewind();
        exif.get(whole);
        return inserted(Brought.picture("Square"), 0xe1, whole);
    }

    private static void entry(ByteBuffer exif, int tag, int type, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }

    private static byte[] inserted(byte[] jpeg, int marker, byte[] segment) {
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + segment.length + 4);
        whole.put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (segment.length + 2))
                .put(segment);
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] pngWithText(String words) {
        byte[] text = ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(text.length + 12);
        chunk.putInt(text.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(text);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, text.length + 4);
        chunk.putInt((int) sum.getValue());
        byte[] png = png();
        int end = png.length - 12;
        ByteBuffer whole = ByteBuffer.allocate(png.length + chunk.capacity());
        return whole.put(png, 0, end).put(chunk.array()).put(png, end, 12).array();
    }

    static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] mail(String head, String body) {
        return utf8((head + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n" + body + "\n")
                .replace("\n", "\r\n"));
    }
}
