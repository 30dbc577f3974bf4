package org.dalil.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawersTest {

    private static final Drawers DRAWERS = new Drawers();
    private static final UUID ROOM = new UUID(1, 1);

    @AfterAll
    static void send_them_home() {
        DRAWERS.sendHome();
    }

    @Test
    void a_page_of_many_is_drawn_without_reading_the_others() throws IOException {
        byte[] pdf = Scenes.pdfOf(300, 20_000);
        Counting content = new Counting(pdf);
        assertEquals(Outcome.done(new Outline(true, 300)), DRAWERS.outline(ROOM, content));
        content.read = 0;
        BufferedImage page = image(DRAWERS.page(ROOM, content, 250, 600));
        assertEquals(600, page.getWidth());
        assertTrue(content.read < pdf.length / 2, content.read + " of " + pdf.length + " bytes");
        assertTrue(words(content, 250).text().contains("Page 250"), "its words");
    }

    @Test
    void a_long_one_whose_table_is_wrong_is_repaired() throws IOException {
        byte[] pdf = Scenes.pdfOf(300, 20_000);
        byte[] moved = Brought.joined("%PDF-1.6\nsomething that was put before it\n".getBytes(US_ASCII), pdf);
        assertEquals(Outcome.done(new Outline(true, 300)), DRAWERS.outline(ROOM, channel(moved)));
        assertTrue(words(channel(moved), 250).text().contains("Page 250"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_stands_upright_however_the_telephone_was_held(int orientation) throws IOException {
        BufferedImage drawn =
                image(DRAWERS.page(ROOM, new SeekableInMemoryByteChannel(Scenes.photoHeld(orientation)), 1, 400));
        assertEquals(400, drawn.getWidth(), "as wide as it was");
        assertEquals(200, drawn.getHeight());
        assertTrue(isRed(drawn.getRGB(40, 40)), "the red corner is on the top left");
        assertTrue(!isRed(drawn.getRGB(360, 40)) && !isRed(drawn.getRGB(40, 160)) && !isRed(drawn.getRGB(360, 160)));
    }

    @Test
    void whatever_a_file_does_the_next_one_is_drawn() throws IOException {
        byte[] pdf = Brought.pdf("Half of it");
        assertEquals(Undrawn.BROKEN, why(Arrays.copyOf(pdf, 200)));
        assertEquals(Undrawn.LOCKED, why(Brought.lockedPdf()));
        assertEquals(Undrawn.UNKNOWN, why(Brought.program()));
        assertEquals(Undrawn.UNKNOWN, why(Brought.utf8("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")));
        assertTrue(image(DRAWERS.page(ROOM, new SeekableInMemoryByteChannel(pdf), 1, 300))
                        .getWidth()
                == 300);
        assertEquals(Outcome.refused(Undrawn.NO_SUCH_PAGE), DRAWERS.page(ROOM, channel(pdf), 2, 300));
    }

    @Test
    void who_needs_too_much_time_or_memory_is_ended_with_a_clear_word() {
        Drawers hasty = new Drawers(new Limits(256, Duration.ofMillis(50), 0, 1 << 20));
        assertEquals(Outcome.refused(Undrawn.TOO_SLOW), hasty.page(ROOM, channel(Brought.pdf("x")), 1, 300));
        Drawers small = new Drawers(new Limits(12, Duration.ofSeconds(60), 0, 1 << 20));
        assertEquals(
                Outcome.refused(Undrawn.TOO_LARGE),
                small.page(ROOM, channel(Scenes.pictureOf(6_000, 6_000)), 1, 2_400));
        Drawers quiet = new Drawers(new Limits(256, Duration.ofSeconds(60), 0, 10));
        assertEquals(Outcome.refused(Undrawn.TOO_LARGE), quiet.page(ROOM, channel(Brought.pdf("x")), 1, 300));
    }

    @Test
    void bytes_that_are_not_what_they_were_are_said_to_be_missing() {
        SeekableByteChannel damaged = new Counting(Brought.pdf("x")) {
            @Override
            public int read(ByteBuffer target) throws IOException {
                throw new IOException("changed since");
            }
        };
        assertEquals(Outcome.refused(Undrawn.MISSING), DRAWERS.outline(ROOM, damaged));
        assertEquals(Outcome.done(new Outline(true, 1)), DRAWERS.outline(ROOM, channel(Brought.pdf("x"))));
    }

    private static SeekableByteChannel channel(byte[] content) {
        return new SeekableInMemoryByteChannel(content);
    }

    private static Undrawn why(byte[] content) {
        return (Undrawn) ((Outcome.Refused<byte[]>) DRAWERS.page(ROOM, channel(content), 1, 300))
                .reasons()
                .get(0)
                .code();
    }

    private static PageWords words(SeekableByteChannel content, int page) {
        return ((Outcome.Done<PageWords>) DRAWERS.words(ROOM, content, page)).value();
    }

    private static BufferedImage image(Outcome<byte[]> drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((Outcome.Done<byte[]>) drawn).value()));
    }

    private static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 180 && color.getGreen() < 90 && color.getBlue() < 90;
    }

    /** Says how many bytes of it were read. */
    private static class Counting extends SeekableInMemoryByteChannel {

        private long read;

        Counting(byte[] content) {
            super(content);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int count = super.read(target);
            read += Math.max(count, 0);
            return count;
        }
    }
}
