package org.dalil.worker.inside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Pictures in a PDF are files of cameras and programs, with all that these wrote into them: places, names, small pictures. */
final class PictureBytes {

    private static final Set<String> JPEG_2000_WORDS = Set.of("xml ", "uuid", "uinf");
    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;
    private static final int START = 0xD8;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    private PictureBytes() {}

    /** Writes a picture anew without what is not seen; other streams stay as they are. */
    static void scrub(COSStream stream) throws IOException {
        List<String> filters =
                new PDStream(stream).getFilters().stream().map(COSName::getName).toList();
        String last = filters.isEmpty() ? "" : filters.get(filters.size() - 1);
        boolean jpeg = last.equals("DCTDecode") || last.equals("DCT");
        if (!jpeg && !last.equals("JPXDecode")) {
            return;
        }
        byte[] before;
        try (InputStream in = new PDStream(stream).createInputStream(List.of(last))) {
            before = in.readAllBytes();
        }
        byte[] after = jpeg ? ofJpeg(before) : ofJpeg2000(before);
        COSBase settings = stream.getDictionaryObject(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(after);
        }
        stream.setItem(COSName.FILTER, COSName.getPDFName(last));
        if (settings instanceof COSArray each) {
            stream.setItem(COSName.DECODE_PARMS, each.getObject(each.size() - 1));
        }
    }

    /** Without the segments of applications, but for the one that says how its colours are meant, and without comments. */
    static byte[] ofJpeg(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        if (file.length < 4 || (file[0] & 0xFF) != MARKER || (file[1] & 0xFF) != START) {
            return file;
        }
        kept.write(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == MARKER) {
            int kind = file[at + 1] & 0xFF;
            int length = (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF;
            int end = Math.min(file.length, at + 2 + length);
            if (kind == MARKER) {
                at++;
                continue;
            }
            if (kind == START_OF_SCAN) {
                kept.write(file, at, endOfPicture(file, at) - at);
                return kept.toByteArray();
            }
            boolean said = kind >= FIRST_APPLICATION && kind <= LAST_APPLICATION && kind != ADOBE || kind == COMMENT;
            if (!said) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        return kept.toByteArray();
    }

    /** What stands behind the end of the picture is another file. */
    private static int endOfPicture(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if ((file[at] & 0xFF) == MARKER && (file[at + 1] & 0xFF) == 0xD9) {
                return at + 2;
            }
        }
        return file.length;
    }

    /** Without the boxes that hold words about it. */
    static byte[] ofJpeg2000(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        int at = 0;
        while (at + 8 <= file.length) {
            long length = (file[at] & 0xFFL) << 24
                    | (file[at + 1] & 0xFFL) << 16
                    | (file[at + 2] & 0xFFL) << 8
                    | file[at + 3] & 0xFFL;
            String kind = new String(file, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            int end = length < 8 ? file.length : (int) Math.min(file.length, at + length);
            if (!JPEG_2000_WORDS.contains(kind)) {
                kept.write(file, at, end - at);
            }
            at = end;
        }
        kept.write(file, at, file.length - at);
        return kept.toByteArray();
    }
}
