package org.dalil.dossier.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as one path. Level Q: with level M ZXing failed to read it at some resolutions.
 *
 * @param side in modules, quiet zone included
 * @param path of SVG
 */
record QrCode(int side, String path) {

    private static final int QUIET = 4;

    /** Rows overlap a little, so that no viewer shows a hair between them. */
    private static final String ROW = "v1.06h-";

    static QrCode of(String payload) {
        try {
            var matrix = Encoder.encode(
                            payload, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                    .getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET, path(matrix));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + payload, e);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                int run = x - start;
                if (run > 0) {
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append(ROW).append(run).append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
