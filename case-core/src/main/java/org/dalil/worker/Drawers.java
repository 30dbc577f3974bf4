package org.dalil.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Has pages drawn by workers of their own, so that nobody who turns pages waits for those who read. A worker gets those
 * bytes of a file that it asks for. The channels stay open, and stand anywhere.
 */
@ApplicationScoped
public class Drawers {

    private static final String PDF = "application/pdf";
    private static final int PIECE = 2 * Integer.BYTES + 4 * Float.BYTES;
    private static final long MEGABYTE = 1024 * 1024;

    private final Crew crew;

    public Drawers() {
        this(new Limits(256, Duration.ofSeconds(15), 0, 40 * MEGABYTE));
    }

    Drawers(Limits limits) {
        this.crew = new Crew(limits, Duration.ofMinutes(5));
    }

    /** @param room whose file it is: a worker never sees files of two rooms */
    public Outcome<Outline> outline(UUID room, SeekableByteChannel content) {
        return drawn(room, Task.OUTLINE, "", content, said -> new Outline(said.type.equals(PDF), said.pages));
    }

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @param width about how many pixels wide
     */
    public Outcome<byte[]> page(UUID room, SeekableByteChannel content, int page, int width) {
        return drawn(room, Task.DRAW, " " + page + " " + width, content, said -> said.picture.toByteArray());
    }

    public Outcome<PageWords> words(UUID room, SeekableByteChannel content, int page) {
        return drawn(
                room,
                Task.WORDS,
                " " + page,
                content,
                said -> new PageWords(said.text.toString(), within(said.text.length(), said.pieces)));
    }

    private static List<PageWords.Piece> within(int length, List<PageWords.Piece> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece.start() >= 0 && piece.length() >= 0 && (long) piece.start() + piece.length() <= length)
                .toList();
    }

    private <T> Outcome<T> drawn(
            UUID room, Task task, String argument, SeekableByteChannel content, Function<Said, T> answer) {
        Said said = new Said();
        try {
            Failure failure = crew.ask(room, new Question.Ranges(task, content.size() + argument, content), said::hear);
            Undrawn why = failure == null ? said.undrawn : Undrawn.because(failure);
            return why == null ? Outcome.done(answer.apply(said)) : Outcome.refused(why);
        } catch (IOException | UncheckedIOException gone) {
            return Outcome.refused(Undrawn.MISSING);
        }
    }

    @PreDestroy
    public void sendHome() {
        crew.close();
    }

    /** What has been heard of one file; whatever is no answer is an exception, and ends the worker. */
    private static final class Said {

        private String type = "";
        private int pages;
        private final StringBuilder text = new StringBuilder();
        private final List<PageWords.Piece> pieces = new ArrayList<>();
        private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
        private @Nullable Undrawn undrawn;

        void hear(Frame frame) {
            switch (frame.kind()) {
                case TYPE -> type = frame.words();
                case PAGES -> pages = Math.max(0, Integer.parseInt(frame.words()));
                case TEXT -> text.append(frame.words());
                case PICTURE -> picture.writeBytes(frame.content());
                case PIECES -> pieces(frame.content());
                case UNDRAWN -> undrawn = Undrawn.valueOf(frame.words());
                case FAILED -> undrawn = Undrawn.because(Failure.valueOf(frame.words()));
                case SIGN, DETAIL, ROW, FILE, WANT, SPOILT, DONE -> throw new IllegalArgumentException("not asked for");
            }
        }

        private void pieces(byte[] content) {
            try (DataInputStream all = new DataInputStream(new ByteArrayInputStream(content))) {
                for (int i = 0; i < content.length / PIECE; i++) {
                    pieces.add(new PageWords.Piece(
                            all.readInt(),
                            all.readInt(),
                            all.readFloat(),
                            all.readFloat(),
                            all.readFloat(),
                            all.readFloat()));
                }
            } catch (IOException e) {
                throw new IllegalArgumentException("no pieces", e);
            }
        }
    }
}
