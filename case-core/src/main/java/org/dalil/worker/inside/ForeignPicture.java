package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A picture on a page of A4. Its pixels are drawn anew: nothing that a camera wrote beside them comes along. */
final class ForeignPicture implements Foreign {

    private static final int WIDTH = 1_600;
    private static final float QUALITY = 0.85f;
    private static final float MARGIN = 36;
    private static final float FOOT = 48;

    private final ImagePages images = new ImagePages();
    private final SeekableByteChannel content;
    private final int pages;

    ForeignPicture(SeekableByteChannel content) throws CannotDraw {
        this.content = content;
        this.pages = images.pages(content);
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public PDPage page(PDDocument volume, int number) throws IOException {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(images.draw(content, number, WIDTH)));
            boolean wide = picture.getWidth() > picture.getHeight();
            PDRectangle paper =
                    wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            return filled(volume, new PDPage(paper), picture);
        } catch (CannotDraw reason) {
            throw new IOException(reason);
        }
    }

    private static PDPage filled(PDDocument volume, PDPage page, BufferedImage picture) throws IOException {
        PDRectangle paper = page.getMediaBox();
        float room = paper.getWidth() - 2 * MARGIN;
        float height = paper.getHeight() - MARGIN - FOOT;
        float scale = Math.min(room / picture.getWidth(), height / picture.getHeight());
        float wide = picture.getWidth() * scale;
        float high = picture.getHeight() * scale;
        try (PDPageContentStream pen = new PDPageContentStream(volume, page)) {
            pen.drawImage(
                    JPEGFactory.createFromImage(volume, picture, QUALITY),
                    (paper.getWidth() - wide) / 2,
                    paper.getHeight() - MARGIN - high,
                    wide,
                    high);
        }
        return page;
    }

    @Override
    public void close() {
        // the channel is not ours
    }
}
