package org.dalil.worker.inside;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The exhibit on the left of the foot of a page and its running number on the right, upright however the page lies. */
record PageStamp(PDDocument document, PDPage page, PDFont font) {

    private static final float SIZE = 8;
    private static final float EDGE = 14;
    private static final float PADDING = 4;
    private static final float HEIGHT = 14;
    private static final float BASE = 4;
    private static final float RULE = 0.6f;
    private static final float PER_EM = 1_000;
    private static final Color INK = new Color(0x16211F);
    private static final Color RUBRIC = new Color(0x8C2F1B);

    void print(String exhibit, String number) throws IOException {
        PDRectangle box = page.getCropBox();
        float wide = page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.transform(upright(box));
            if (!exhibit.isEmpty()) {
                label(pen, EDGE, exhibit, RUBRIC);
            }
            label(pen, wide - EDGE - width(number), number, INK);
        }
    }

    private Matrix upright(PDRectangle box) {
        float left = box.getLowerLeftX();
        float bottom = box.getLowerLeftY();
        return switch (page.getRotation()) {
            case 90 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), bottom);
            case 180 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), bottom + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, left, bottom + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, bottom);
        };
    }

    private float width(String words) throws IOException {
        return font.getStringWidth(words) / PER_EM * SIZE + 2 * PADDING;
    }

    private void label(PDPageContentStream pen, float left, String words, Color ink) throws IOException {
        pen.setNonStrokingColor(Color.WHITE);
        pen.setStrokingColor(ink);
        pen.setLineWidth(RULE);
        pen.addRect(left, EDGE, width(words), HEIGHT);
        pen.fillAndStroke();
        pen.beginText();
        pen.setNonStrokingColor(ink);
        pen.setFont(font, SIZE);
        pen.newLineAtOffset(left + PADDING, EDGE + BASE);
        pen.showText(words);
        pen.endText();
    }
}
