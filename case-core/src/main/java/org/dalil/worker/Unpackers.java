package org.dalil.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has files unpacked to the last stream by workers of their own, who say everything that stands in any of them. What is
 * looked for they are never told.
 */
@ApplicationScoped
public class Unpackers {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int AT_ONCE = 1_000_000;

    /** No name is longer, wherever a part is cut. */
    private static final int OVERLAP = 2_000;

    private final Limits limits;
    private final Crew crew;

    public Unpackers() {
        this(new Limits(768, Duration.ofMinutes(8), 160 * MEGABYTE, 1_500 * MEGABYTE));
    }

    public Unpackers(Limits limits) {
        this.limits = limits;
        this.crew = new Crew(limits, Duration.ofSeconds(30));
    }

    /**
     * Tells everything that stands in a file; what could not be read is told as well.
     *
     * @param room whose file it is: a worker never sees files of two rooms
     * @param search the files of one search may hold the same streams: they are told once
     */
    public void unpack(UUID room, UUID search, byte[] content, Consumer<Part> told) {
        Said said = new Said(told);
        Failure failure = content.length > limits.bytes()
                ? Failure.TOO_LARGE
                : crew.ask(
                        room,
                        new Question.Whole(Task.UNPACK, search.toString(), new ByteArrayInputStream(content)),
                        said::hear);
        said.end();
        Failure why = failure == null ? said.failure : failure;
        if (why != null || said.isCut) {
            told.accept(new Part(Place.UNREAD, 0, because(why).name(), List.of(), ""));
        }
    }

    private static Unread because(@Nullable Failure why) {
        if (why == null) {
            return Unread.CUT_OFF;
        }
        return switch (why) {
            case BROKEN, NOT_UTF8 -> Unread.BROKEN;
            case BOMB, TOO_LARGE, OUT_OF_MEMORY -> Unread.TOO_MUCH;
            case TOOK_TOO_LONG, DIED, NO_WORKER -> Unread.CUT_OFF;
        };
    }

    @PreDestroy
    public void sendHome() {
        crew.close();
    }

    /** What has been heard of one file; whatever is no answer is an exception, and ends the worker. */
    private static final class Said {

        private static final int OWN_CELLS = 2;

        private final Consumer<Part> told;
        private final StringBuilder text = new StringBuilder();
        private Line place = new Line(0, List.of(Place.TEXT.name(), ""));
        private int line = 1;
        private boolean isNew;
        private boolean isCut;
        private @Nullable Failure failure;

        Said(Consumer<Part> told) {
            this.told = told;
        }

        void hear(Frame frame) {
            switch (frame.kind()) {
                case ROW -> {
                    end();
                    place = Opened.line(frame.content());
                    isNew = true;
                    line = 1;
                }
                case TEXT -> {
                    text.append(frame.words());
                    if (text.length() >= AT_ONCE) {
                        tell();
                        String over = text.substring(0, text.length() - OVERLAP);
                        line += (int)
                                over.chars().filter(letter -> letter == '\n').count();
                        text.delete(0, over.length());
                    }
                }
                case SIGN -> isCut |= Sign.valueOf(frame.words()) == Sign.TEXT_CUT;
                case FAILED -> failure = Failure.valueOf(frame.words());
                case DETAIL, TYPE, PAGES -> {}
                case PICTURE, PIECES, FILE, WANT, UNDRAWN, SPOILT, DONE ->
                    throw new IllegalArgumentException("not asked for");
            }
        }

        void end() {
            if (isNew || !text.isEmpty()) {
                tell();
            }
            isNew = false;
            text.setLength(0);
        }

        private void tell() {
            List<String> cells = place.cells();
            Place where = Place.valueOf(cells.get(0));
            told.accept(new Part(
                    where,
                    where == Place.TEXT ? line : place.number(),
                    cells.get(1),
                    cells.subList(OWN_CELLS, cells.size()),
                    text.toString()));
        }
    }
}
