package org.dalil.benchmark;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dalil.shared.Outcome;
import org.dalil.worker.Drawers;
import org.dalil.worker.Scenes;

/** How long the pages of a PDF of five hundred take to be drawn. Run by hand, with the class path of the tests. */
public final class DrawersBenchmark {

    private static final Logger LOG = Logger.getLogger(DrawersBenchmark.class.getName());
    private static final UUID ROOM = new UUID(1, 1);
    private static final int PAGES = 500;
    private static final int WIDTH = 900;

    private DrawersBenchmark() {}

    public static void main(String[] arguments) {
        Drawers drawers = new Drawers();
        byte[] pdf = Scenes.pdfOf(PAGES);
        LOG.log(Level.INFO, "{0} pages, {1} bytes", new Object[] {PAGES, pdf.length});
        took("the outline, with the start of the worker", () -> drawers.outline(ROOM, channel(pdf)));
        took("the first page", () -> drawers.page(ROOM, channel(pdf), 1, WIDTH));
        for (int again = 0; again < 5; again++) {
            took("the first page again", () -> drawers.page(ROOM, channel(pdf), 1, WIDTH));
        }
        took("page 400", () -> drawers.page(ROOM, channel(pdf), 400, WIDTH));
        took("its words", () -> drawers.words(ROOM, channel(pdf), 400));
        drawers.sendHome();
    }

    private static SeekableInMemoryByteChannel channel(byte[] pdf) {
        return new SeekableInMemoryByteChannel(pdf);
    }

    private interface Drawn {
        Outcome<?> ask();
    }

    private static void took(String what, Drawn work) {
        long begin = System.nanoTime();
        Outcome<?> outcome = work.ask();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        if (outcome instanceof Outcome.Refused<?> refused) {
            throw new IllegalStateException(refused.toString());
        }
        LOG.log(Level.INFO, "{0}: {1} ms", new Object[] {what, millis});
    }
}
