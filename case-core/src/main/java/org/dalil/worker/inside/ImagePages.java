package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.dalil.worker.PageWords;
import org.dalil.worker.Undrawn;

/** Draws images again: what reaches a browser has the pixels of the original, and none of its bytes. */
final class ImagePages implements Draughtsman {

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp", "tif", "tiff", "wbmp");
    private static final long MOST_PIXELS = 120_000_000L;
    private static final int MOST_PAGES = 500;
    private static final int PRINT_WIDTH = 2_400;

    private interface Work<T> {
        T with(ImageReader reader) throws IOException, CannotDraw;
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
    public int pages(SeekableByteChannel content) throws CannotDraw {
        return in(content, ImagePages::pages);
    }

    @Override
    public byte[] draw(SeekableByteChannel content, int page, int width) throws CannotDraw {
        return in(content, reader -> PdfPages.png(picture(reader, content, page, width)));
    }

    @Override
    public BufferedImage print(SeekableByteChannel content, int page) throws CannotDraw {
        return in(content, reader -> picture(reader, content, page, PRINT_WIDTH));
    }

    private static BufferedImage picture(ImageReader reader, SeekableByteChannel content, int page, int width)
            throws IOException, CannotDraw {

        if (page < 1 || page > pages(reader)) {
            throw new CannotDraw(Undrawn.NO_SUCH_PAGE);
        }
        int wide = reader.getWidth(page - 1);
        int high = reader.getHeight(page - 1);
        if ((long) wide * high > MOST_PIXELS) {
            throw new CannotDraw(Undrawn.TOO_LARGE);
        }
        Upright upright = turned(reader, content);
        int step =
                Math.max(1, Math.max(upright.width(wide, high) / (2 * width), upright.width(high, wide) / (4 * width)));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return upright.fitted(reader.read(page - 1, some), width);
    }

    private static int pages(ImageReader reader) throws IOException {
        return Math.min(MOST_PAGES, Math.max(1, reader.getNumImages(true)));
    }

    /** Only these are made by cameras that say how they were held. */
    private static Upright turned(ImageReader reader, SeekableByteChannel content) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.startsWith("tif")) {
            return new Upright(1);
        }
        content.position(0);
        return Upright.of(Channels.newInputStream(content));
    }

    @Override
    public PageWords words(SeekableByteChannel content, int page) {
        return new PageWords("", List.of());
    }

    private static <T> T in(SeekableByteChannel content, Work<T> work) throws CannotDraw {
        try (ImageInputStream in = new ChannelImageInput(content)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new CannotDraw(Undrawn.UNKNOWN);
            }
            ImageReader reader = readers.next();
            if (!isDrawn(reader)) {
                throw new CannotDraw(Undrawn.UNKNOWN);
            }
            try {
                reader.setInput(in, false, true);
                return work.with(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new CannotDraw(Undrawn.BROKEN);
        }
    }
}
