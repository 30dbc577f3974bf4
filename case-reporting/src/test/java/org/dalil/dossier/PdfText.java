package org.dalil.dossier;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dalil.shared.Digest;

/** What a machine reads in a PDF. */
public final class PdfText {

    private PdfText() {}

    public static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Without white space, direction marks and vowel signs: an extractor orders those by where they were drawn. */
    public static String compact(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B-\\u200F\\u202A-\\u202E\\u064B-\\u0652]", "");
    }

    /**
     * The groups of eight digits of a fingerprint as the eye meets them on a page, line by line and from left to right.
     * What an extractor says of their order is no proof: beside Arabic it moves groups without a letter.
     */
    static List<String> seen(Digest fingerprint, byte[] pdf, int page) throws IOException {
        var lines = new TreeMap<Integer, List<TextPosition>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                lines.computeIfAbsent(Math.round(glyph.getYDirAdj()), unknown -> new ArrayList<>())
                        .add(glyph);
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        var words = new StringBuilder();
        for (var line : lines.values()) {
            line.sort((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj()));
            line.forEach(glyph -> words.append(glyph.getUnicode().strip()));
            words.append('\n');
        }
        return Stream.of(groups(fingerprint))
                .filter(group -> words.indexOf(group) >= 0)
                .sorted(Comparator.comparing(words::indexOf))
                .toList();
    }

    static String[] groups(Digest fingerprint) {
        return fingerprint.hex().split("(?<=\\G.{8})");
    }

    static String qrCode(byte[] pdf, int page) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(page, 150);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.QR_CODE)))
                    .getText();
        }
    }
}
