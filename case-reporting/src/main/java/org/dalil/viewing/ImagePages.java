package org.dalil.viewing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws images again: what reaches a browser has the pixels of the original, and none of its bytes. */
final class ImagePages implements Draughtsman {

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp", "tif", "tiff", "wbmp");
    private static final long MOST_PIXELS = 120_000_000L;
    private static final int MOST_PAGES = 500;

    private interface Work<T> {
        T with(ImageReader reader) throws IOException, CannotShow;
    }

    /** Whether it is an image of a kind that is drawn. */
    boolean knows(SeekableByteChannel content) throws IOException {
        try (ImageInputStream in = new ChannelImageInput(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && isDrawn(readers.next());
        }
    }

    private static boolean isDrawn(ImageReader reader) throws IOException {
        return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
    }

    @Override
    public Glance glance(SeekableByteChannel content) throws CannotShow {
        return in(
                content,
                reader -> new Glance(Glance.Kind.IMAGE, Math.min(MOST_PAGES, Math.max(1, reader.getNumImages(true)))));
    }

    @Override
    public byte[] draw(SeekableByteChannel content, int page, int width) throws CannotShow {
        return in(content, reader -> {
            if (page < 1 || page > Math.min(MOST_PAGES, Math.max(1, reader.getNumImages(true)))) {
                throw new CannotShow(CannotShow.Reason.NO_SUCH_PAGE);
            }
            int wide = reader.getWidth(page - 1);
            int high = reader.getHeight(page - 1);
            if ((long) wide * high > MOST_PIXELS) {
                throw new CannotShow(CannotShow.Reason.TOO_LARGE);
            }
            int step = Math.max(1, Math.max(wide / (2 * width), high / (4 * width)));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            return PdfPages.png(fitted(reader.read(page - 1, some), width));
        });
    }

    /** Never larger than it is; on white, where it lets something through. */
    private static BufferedImage fitted(BufferedImage image, int width) {
        double scale = Math.min(1, Math.min((double) width / image.getWidth(), 4.0 * width / image.getHeight()));
        int wide = Math.max(1, (int) (image.getWidth() * scale));
        int high = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, wide, high);
            pen.drawImage(image, 0, 0, wide, high, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    @Override
    public PageWords words(SeekableByteChannel content, int page) {
        return new PageWords("", List.of());
    }

    private static <T> T in(SeekableByteChannel content, Work<T> work) throws CannotShow {
        try (ImageInputStream in = new ChannelImageInput(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new CannotShow(CannotShow.Reason.UNKNOWN);
            }
            ImageReader reader = readers.next();
            if (!isDrawn(reader)) {
                throw new CannotShow(CannotShow.Reason.UNKNOWN);
            }
            try {
                reader.setInput(in, false, true);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (OutOfMemoryError tooMuch) {
            throw new CannotShow(CannotShow.Reason.TOO_LARGE, tooMuch);
        } catch (IOException | RuntimeException broken) {
            throw new CannotShow(CannotShow.Reason.BROKEN, broken);
        }
    }
}
