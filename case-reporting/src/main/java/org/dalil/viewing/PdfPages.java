package org.dalil.viewing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Draws PDFs. Nothing of them is executed, fetched or put on a disk. */
final class PdfPages implements Draughtsman {

    private static final long MOST_MEMORY = 96L * 1024 * 1024;
    private static final double MOST_PIXELS = 9_000_000;

    private interface Work<T> {
        T on(PDDocument document) throws IOException, CannotShow;
    }

    @Override
    public Glance glance(SeekableByteChannel content) throws CannotShow {
        return in(content, document -> new Glance(Glance.Kind.PDF, document.getNumberOfPages()));
    }

    @Override
    public byte[] draw(SeekableByteChannel content, int page, int width) throws CannotShow {
        return in(content, document -> {
            PDPage asked = page(document, page);
            PDRectangle box = asked.getCropBox();
            boolean onItsSide = asked.getRotation() % 180 != 0;
            double wide = onItsSide ? box.getHeight() : box.getWidth();
            double high = onItsSide ? box.getWidth() : box.getHeight();
            if (!(wide > 0 && high > 0)) {
                throw new CannotShow(CannotShow.Reason.BROKEN);
            }
            double scale = Math.min(width / wide, Math.sqrt(MOST_PIXELS / (wide * high)));
            if (wide * scale < 1 || high * scale < 1) {
                throw new CannotShow(CannotShow.Reason.TOO_LARGE);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return png(renderer.renderImage(page - 1, (float) scale, ImageType.RGB));
        });
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Override
    public PageWords words(SeekableByteChannel content, int page) throws CannotShow {
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

    private static PDPage page(PDDocument document, int page) throws CannotShow {
        if (page < 1 || page > document.getNumberOfPages()) {
            throw new CannotShow(CannotShow.Reason.NO_SUCH_PAGE);
        }
        return document.getPage(page - 1);
    }

    private static <T> T in(SeekableByteChannel content, Work<T> work) throws CannotShow {
        try (PDDocument document = Loader.loadPDF(
                new ChannelInput(content),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return work.on(document);
        } catch (InvalidPasswordException locked) {
            throw new CannotShow(CannotShow.Reason.ENCRYPTED, locked);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new CannotShow(CannotShow.Reason.TOO_LARGE, tooMuch);
        } catch (IOException | RuntimeException broken) {
            throw new CannotShow(CannotShow.Reason.BROKEN, broken);
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
