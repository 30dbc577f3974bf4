package org.dalil.worker.inside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the words in a picture. The program that does gets pixels from us, never the file as it came. */
final class Ocr {

    private static final long MOST_PIXELS = 12_000_000;
    private static final List<String> WANTED = List.of("ara", "eng", "fra", "heb", "fas", "spa", "rus");

    private final String program;
    private String languages = "";

    Ocr(String program) {
        this.program = program;
    }

    /** @throws IOException where it is no picture that we can open */
    static BufferedImage picture(byte[] content) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                ImageReadParam smaller = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
                smaller.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
                BufferedImage picture = reader.read(0, smaller);
                return Upright.of(new ByteArrayInputStream(content)).fitted(picture, Integer.MAX_VALUE / 4);
            } finally {
                reader.dispose();
            }
        }
    }

    String read(BufferedImage picture) throws IOException {
        Process reading = new ProcessBuilder(program, "stdin", "stdout", "-l", languages(), "--psm", "3")
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            // it reads everything before it says anything
            try (OutputStream pixels = new BufferedOutputStream(reading.getOutputStream(), 64 * 1024)) {
                writeGrey(picture, pixels);
            }
            return new String(reading.getInputStream().readNBytes(4_000_000), StandardCharsets.UTF_8);
        } finally {
            reading.destroyForcibly();
        }
    }

    /** PGM, the plainest of all formats. */
    private static void writeGrey(BufferedImage picture, OutputStream out) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        out.write(String.format(Locale.ROOT, "P5 %d %d 255\n", width, height).getBytes(StandardCharsets.US_ASCII));
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            grey.getRaster().getDataElements(0, y, width, 1, row);
            out.write(row);
        }
    }

    private String languages() throws IOException {
        if (languages.isEmpty()) {
            Process asked = new ProcessBuilder(program, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            Set<String> there = new String(asked.getInputStream().readNBytes(100_000), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.toSet());
            languages = WANTED.stream().filter(there::contains).limit(3).collect(Collectors.joining("+"));
        }
        return languages.isEmpty() ? "eng" : languages;
    }
}
