package org.dalil.worker.inside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.dalil.worker.Task;
import org.dalil.worker.Undrawn;

/** Draws a file as what it is by its content, whatever it is called. */
final class Drawing {

    private static final int BEGINNING = 1_024;

    private static final PdfPages PDF = new PdfPages();
    private static final ImagePages IMAGES = new ImagePages();

    private final Answer answer;

    Drawing(Answer answer) {
        this.answer = answer;
    }

    /** @param argument the page and how wide, as far as the task asks for them */
    void work(Task task, SeekableByteChannel content, String... argument) throws IOException {
        try {
            Draughtsman draughtsman = of(content);
            switch (task) {
                case OUTLINE -> {
                    int pages = draughtsman.pages(content);
                    answer.type(draughtsman == PDF ? "application/pdf" : "image/png");
                    answer.pages(pages);
                }
                case DRAW ->
                    answer.picture(
                            draughtsman.draw(content, Integer.parseInt(argument[0]), Integer.parseInt(argument[1])));
                case WORDS -> answer.words(draughtsman.words(content, Integer.parseInt(argument[0])));
                case LOOK, TABLE, MAIL, UNPACK, FIT, BIND, REDACT -> throw new IllegalArgumentException("not drawn");
            }
        } catch (CannotDraw reason) {
            answer.undrawn(reason.reason());
        }
    }

    /** Who draws files of that kind. */
    static Draughtsman of(SeekableByteChannel content) throws IOException, CannotDraw {
        if (beginning(content).contains("%PDF-")) {
            return PDF;
        }
        if (IMAGES.knows(content)) {
            return IMAGES;
        }
        throw new CannotDraw(Undrawn.UNKNOWN);
    }

    private static String beginning(SeekableByteChannel content) throws IOException {
        content.position(0);
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(BEGINNING, content.size()));
        while (some.hasRemaining() && content.read(some) >= 0) {
            continue;
        }
        return new String(some.array(), 0, some.position(), StandardCharsets.ISO_8859_1);
    }
}
