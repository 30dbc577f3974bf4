package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dalil.worker.PageWords;
import org.dalil.worker.Undrawn;

/** Draws PDFs. Nothing of them is executed, fetched or put on a disk. */
final class PdfPages implements Draughtsman {

    private static final long MOST_MEMORY = 96L * 1024 * 1024;
    private static final double MOST_PIXELS = 9_000_000;
    private static final double POINTS = 72;

    /** Dots per inch of what is printed. */
    static final int PRINT = 200;

    private static final long LONG = 4L * 1024 * 1024;

    private interface Work<T> {
        T on(PDDocument document) throws IOException, CannotDraw;
    }

    @Override
    public int pages(SeekableByteChannel content) throws CannotDraw {
        return in(content, PDDocument::getNumberOfPages);
    }

    @Override
    public byte[] draw(SeekableByteChannel content, int page, int width) throws CannotDraw {
        return in(content, document -> png(picture(document, page, wide -> width / wide)));
    }

    @Override
    public BufferedImage print(SeekableByteChannel content, int page) throws CannotDraw {
        return in(content, document -> picture(document, page, wide -> PRINT / POINTS));
    }

    /** @param wanted how much larger a page of that width is to be */
    private static BufferedImage picture(PDDocument document, int page, DoubleUnaryOperator wanted)
            throws IOException, CannotDraw {
        PDPage asked = page(document, page);
        PDRectangle box = asked.getCropBox();
        boolean onItsSide = asked.getRotation() % 180 != 0;
        double wide = onItsSide ? box.getHeight() : box.getWidth();
        double high = onItsSide ? box.getWidth() : box.getHeight();
        if (!(wide > 0 && high > 0)) {
            throw new CannotDraw(Undrawn.BROKEN);
        }
        double scale = Math.min(wanted.applyAsDouble(wide), Math.sqrt(MOST_PIXELS / (wide * high)));
        if (wide * scale < 1 || high * scale < 1) {
            throw new CannotDraw(Undrawn.TOO_LARGE);
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Override
    public PageWords words(SeekableByteChannel content, int page) throws CannotDraw {
        return in(content, document -> {
            PDPage asked = page(document, page);
            Words words = new Words(asked);
            words.setStartPage(page);
            words.setEndPage(page);
            words.setSortByPosition(false);
            words.getText(document);
            return words.found();
        });
    }

    private static PDPage page(PDDocument document, int page) throws IOException, CannotDraw {
        if (page < 1 || page > document.getNumberOfPages()) {
            throw new CannotDraw(Undrawn.NO_SUCH_PAGE);
        }
        PDPage found = document.getPage(page - 1);
        for (COSName part : List.of(COSName.CONTENTS, COSName.RESOURCES)) {
            if (found.getCOSObject().getItem(part) instanceof COSObject there && there.getObject() == null) {
                throw new IOException("a part of the page is not where it should be");
            }
        }
        return found;
    }

    /**
     * A long file is taken at its word first: to find out whether every object is where its table says would mean to read
     * all of it for one page. Where that fails, it is repaired.
     */
    private static <T> T in(SeekableByteChannel content, Work<T> work) throws CannotDraw {
        try {
            return content.size() > LONG ? strictlyOrNot(content, work) : in(content, true, work);
        } catch (InvalidPasswordException locked) {
            throw new CannotDraw(Undrawn.LOCKED);
        } catch (StackOverflowError tooMuch) {
            throw new CannotDraw(Undrawn.TOO_LARGE);
        } catch (IOException | RuntimeException broken) {
            throw new CannotDraw(Undrawn.BROKEN);
        }
    }

    private static <T> T strictlyOrNot(SeekableByteChannel content, Work<T> work) throws IOException, CannotDraw {
        try {
            return in(content, false, work);
        } catch (InvalidPasswordException locked) {
            throw locked;
        } catch (IOException | RuntimeException broken) {
            return in(content, true, work);
        }
    }

    private static <T> T in(SeekableByteChannel content, boolean lenient, Work<T> work) throws IOException, CannotDraw {
        PDFParser parser = new PDFParser(
                new ChannelInput(content),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
        try (PDDocument document = parser.parse(lenient)) {
            return work.on(document);
        }
    }

    /** Collects the words of a page with their places, in the order in which they are read. */
    private static final class Words extends PDFTextStripper {

        private static final int LONGEST = 200_000;

        private final StringBuilder text = new StringBuilder();
        private final List<PageWords.Piece> pieces = new ArrayList<>();
        private final double wide;
        private final double high;

        Words(PDPage page) throws IOException {
            PDRectangle box = page.getCropBox();
            boolean onItsSide = page.getRotation() % 180 != 0;
            wide = onItsSide ? box.getHeight() : box.getWidth();
            high = onItsSide ? box.getWidth() : box.getHeight();
        }

        @Override
        protected void writeString(String words, List<TextPosition> letters) throws IOException {
            if (text.length() > LONGEST) {
                return;
            }
            if (!letters.isEmpty() && !words.isBlank()) {
                double left = Double.MAX_VALUE;
                double top = Double.MAX_VALUE;
                double right = 0;
                double bottom = 0;
                for (TextPosition letter : letters) {
                    double height = Math.max(letter.getHeightDir(), letter.getFontSizeInPt() * 0.7);
                    left = Math.min(left, letter.getXDirAdj());
                    right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
                    top = Math.min(top, letter.getYDirAdj() - height);
                    bottom = Math.max(bottom, letter.getYDirAdj() + height * 0.25);
                }
                pieces.add(new PageWords.Piece(
                        text.length(),
                        words.length(),
                        left / wide,
                        top / high,
                        (right - left) / wide,
                        (bottom - top) / high));
            }
            text.append(words);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            text.append('\n');
        }

        PageWords found() {
            return new PageWords(text.toString(), pieces);
        }
    }
}
