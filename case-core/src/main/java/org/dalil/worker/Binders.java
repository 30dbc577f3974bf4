package org.dalil.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Has files of others bound into volumes, or copied without what must not be seen, by workers of their own. Of a foreign page only what is drawn goes into a
 * volume: no scripts, no links, no attachments, no forms, nothing that is said about the file. The channels stay open.
 */
@ApplicationScoped
public class Binders {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LARGEST_VOLUME = 500;
    private static final int LARGEST_COPY = 96;

    private final Crew fitters;
    private final Crew binders;
    private final Crew redactors;

    public Binders() {
        this(new Limits(384, Duration.ofSeconds(120), 0, MEGABYTE));
    }

    Binders(Limits limits) {
        this.fitters = new Crew(limits, Duration.ofSeconds(60));
        this.binders = new Crew(
                new Limits(limits.megabytes(), limits.time().multipliedBy(5), 0, LARGEST_VOLUME * MEGABYTE),
                Duration.ofSeconds(5));
        this.redactors = new Crew(
                new Limits(limits.megabytes(), limits.time().multipliedBy(4), 0, LARGEST_COPY * MEGABYTE),
                Duration.ofSeconds(5));
    }

    /** How many pages a file has, and which of them cannot be bound. The whole file is gone through. */
    public Outcome<Fit> fit(UUID room, SeekableByteChannel content) {
        return asked(fitters, room, Task.FIT, "", content, OutputStream.nullOutputStream())
                .map(said -> new Fit(said.number, said.spoilt));
    }

    /**
     * Binds a volume.
     *
     * @param length how long the {@link BindingOrder} is with which the content begins
     * @return how many bytes it has; what is refused says which of the files was being read, counted from 0
     */
    public Outcome<Long> bind(UUID room, int length, SeekableByteChannel content, OutputStream out) {
        return asked(binders, room, Task.BIND, " " + length, content, out).map(said -> said.bytes);
    }

    /**
     * Makes a copy of a file of which nothing is left but what is seen, without what is covered.
     *
     * @param length how long the {@link RedactionOrder} is with which the content begins
     * @return how many bytes it has; what is refused says at which page, from 1
     */
    public Outcome<Long> redact(UUID room, int length, SeekableByteChannel content, OutputStream out) {
        return asked(redactors, room, Task.REDACT, " " + length, content, out).map(said -> said.bytes);
    }

    private static Outcome<Said> asked(
            Crew crew, UUID room, Task task, String argument, SeekableByteChannel content, OutputStream out) {
        Said said = new Said(out);
        try {
            Failure failure = crew.ask(room, new Question.Ranges(task, content.size() + argument, content), said::hear);
            Undrawn why = failure == null ? said.undrawn : Undrawn.because(failure);
            return why == null ? Outcome.done(said) : Outcome.refused(why, said.number);
        } catch (IOException | UncheckedIOException gone) {
            return Outcome.refused(Undrawn.MISSING, said.number);
        }
    }

    @PreDestroy
    public void sendHome() {
        fitters.close();
        binders.close();
        redactors.close();
    }

    /** What has been heard of one volume; whatever is no answer is an exception, and ends the worker. */
    private static final class Said {

        private static final int MOST_SPOILT = 100_000;

        private final OutputStream out;
        private final List<Integer> spoilt = new ArrayList<>();
        private int number;
        private long bytes;
        private @Nullable Undrawn undrawn;

        Said(OutputStream out) {
            this.out = out;
        }

        void hear(Frame frame) {
            switch (frame.kind()) {
                case PAGES -> number = Math.max(0, Integer.parseInt(frame.words()));
                case SPOILT -> spoil(Integer.parseInt(frame.words()));
                case FILE -> write(frame.content());
                case UNDRAWN -> undrawn = Undrawn.valueOf(frame.words());
                case FAILED -> undrawn = Undrawn.because(Failure.valueOf(frame.words()));
                case TYPE, TEXT, SIGN, DETAIL, ROW, PICTURE, PIECES, WANT, DONE ->
                    throw new IllegalArgumentException("not asked for");
            }
        }

        private void spoil(int page) {
            if (spoilt.size() == MOST_SPOILT) {
                throw new IllegalArgumentException("too many");
            }
            spoilt.add(page);
        }

        private void write(byte[] content) {
            try {
                out.write(content);
                bytes += content.length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
