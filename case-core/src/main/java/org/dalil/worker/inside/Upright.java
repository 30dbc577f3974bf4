package org.dalil.worker.inside;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/**
 * How a camera was held, and so how its picture has to be turned to stand upright.
 *
 * @param orientation as EXIF counts them: 1 is upright, 2 to 4 are mirrored or on the head, 5 to 8 lie on a side
 */
record Upright(int orientation) {

    private static final int HIGHEST = 8;
    private static final int FIRST_ON_ITS_SIDE = 5;

    Upright {
        if (orientation < 1 || orientation > HIGHEST) {
            orientation = 1;
        }
    }

    /** What the picture says of itself; what says nothing, or nonsense, is upright. */
    static Upright of(InputStream picture) throws IOException {
        try {
            ExifIFD0Directory said =
                    ImageMetadataReader.readMetadata(picture).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = said == null ? null : said.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Upright(orientation == null ? 1 : orientation);
        } catch (ImageProcessingException | RuntimeException nothing) {
            return new Upright(1);
        }
    }

    boolean isOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    int width(int wide, int high) {
        return isOnItsSide() ? high : wide;
    }

    /** Upright and never larger than it is; on white, where it lets something through. */
    BufferedImage fitted(BufferedImage image, int width) {
        int wide = width(image.getWidth(), image.getHeight());
        int high = width(image.getHeight(), image.getWidth());
        double scale = Math.min(1, Math.min((double) width / wide, 4.0 * width / high));
        BufferedImage drawn = new BufferedImage(
                Math.max(1, (int) (wide * scale)), Math.max(1, (int) (high * scale)), BufferedImage.TYPE_INT_RGB);
        AffineTransform turn =
                AffineTransform.getScaleInstance((double) drawn.getWidth() / wide, (double) drawn.getHeight() / high);
        turn.concatenate(turning(image.getWidth(), image.getHeight()));
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            pen.drawImage(image, turn, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private AffineTransform turning(double wide, double high) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }
}
