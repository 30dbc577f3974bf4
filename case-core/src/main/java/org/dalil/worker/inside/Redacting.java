package org.dalil.worker.inside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.dalil.worker.RedactionOrder;
import org.dalil.worker.RedactionOrder.Cover;
import org.dalil.worker.Undrawn;

/**
 * Makes a copy of a file of which nothing is taken over but what is seen: each page is drawn, what is to go is painted
 * over in the picture, and pictures are all that is in the new file. One page that cannot be drawn, and there is no copy.
 */
final class Redacting {

    private static final int MOST_PAGES = 300;
    private static final float POINTS = 72;
    private static final long LARGE = 1_000_000;
    private static final float QUALITY = 0.9f;
    private static final int EDGE = 1;
    private static final double SMALLEST_LETTERS = 5;
    private static final double ROOM = 0.6;

    private final Answer answer;

    Redacting(Answer answer) {
        this.answer = answer;
    }

    /** @param length of the order with which the content begins */
    void redact(SeekableByteChannel content, int length) throws IOException {
        ByteBuffer order = ByteBuffer.allocate(length);
        content.position(0);
        while (order.hasRemaining() && content.read(order) >= 0) {
            continue;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(order.array()));
                PDDocument copy = Binding.empty()) {
            fill(copy, RedactionOrder.read(in), new Slice(content, length, content.size() - length));
            copy.setDocumentId(1L);
            try (Binding.Outgoing out = new Binding.Outgoing(answer)) {
                copy.save(out, CompressParameters.NO_COMPRESSION);
            }
        } catch (CannotDraw reason) {
            answer.undrawn(reason.reason());
        }
    }

    private void fill(PDDocument copy, RedactionOrder order, SeekableByteChannel file) throws IOException, CannotDraw {
        Draughtsman draughtsman = Drawing.of(file);
        int pages = draughtsman.pages(file);
        if (pages > MOST_PAGES) {
            throw new CannotDraw(Undrawn.TOO_LARGE);
        }
        for (Cover cover : order.covers()) {
            answer.pages(cover.page());
            if (cover.page() < 1 || cover.page() > pages) {
                throw new CannotDraw(Undrawn.NO_SUCH_PAGE);
            }
        }
        for (int page = 1; page <= pages; page++) {
            answer.pages(page);
            BufferedImage picture = draughtsman.print(file, page);
            for (Cover cover : order.covers()) {
                if (cover.page() == page) {
                    cover(picture, cover);
                }
            }
            add(copy, picture);
        }
    }

    /** Black to the last pixel that it touches, and one more: letters are smoothed beyond their edge. */
    private static void cover(BufferedImage picture, Cover cover) throws IOException {
        double across = (double) picture.getWidth() / RedactionOrder.WHOLE;
        double down = (double) picture.getHeight() / RedactionOrder.WHOLE;
        int left = (int) Math.floor(cover.left() * across) - EDGE;
        int top = (int) Math.floor(cover.top() * down) - EDGE;
        int right = (int) Math.ceil((cover.left() + cover.width()) * across) + EDGE;
        int bottom = (int) Math.ceil((cover.top() + cover.height()) * down) + EDGE;
        Rectangle box = new Rectangle(left, top, right - left, bottom - top)
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setColor(Color.BLACK);
            pen.fill(box);
            pen.setColor(Color.WHITE);
            pen.fill(written(cover.code(), box));
        } finally {
            pen.dispose();
        }
    }

    /** The letters in the middle of the box; nothing where nobody could read them. */
    private static Shape written(String code, Rectangle box) throws IOException {
        GeneralPath letters = new GeneralPath();
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        double at = 0;
        for (String letter : code.split("")) {
            letters.append(
                    AffineTransform.getTranslateInstance(at, 0).createTransformedShape(font.getPath(letter)), false);
            at += font.getWidth(letter.charAt(0));
        }
        Rectangle2D size = letters.getBounds2D();
        double scale = Math.min(ROOM * box.getHeight() / size.getHeight(), ROOM * box.getWidth() / size.getWidth());
        if (size.isEmpty() || scale * size.getHeight() < SMALLEST_LETTERS) {
            return new GeneralPath();
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
        place.scale(scale, -scale);
        place.translate(-size.getCenterX(), -size.getCenterY());
        return place.createTransformedShape(letters);
    }

    /** Pages of words stay as sharp as they were drawn; what is a photograph would be too large so. */
    private static void add(PDDocument copy, BufferedImage picture) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(copy, picture);
        PDImageXObject image = exact;
        if (exact.getStream().getLength() > LARGE) {
            exact.getCOSObject().close();
            image = JPEGFactory.createFromImage(copy, picture, QUALITY);
        }
        float scale = POINTS / PdfPages.PRINT;
        PDPage page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
        copy.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(copy, page)) {
            pen.drawImage(
                    image,
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }
}
