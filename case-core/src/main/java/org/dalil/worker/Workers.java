package org.dalil.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Has files read by workers, two at a time. Whatever a file does to a worker, the answer is an answer. */
@ApplicationScoped
public class Workers {

    /** So long a person waits for a worker to be free. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long HEAD = 1024 * 1024;
    private static final int LONGEST_DETAIL = 500;
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");

    private final Limits limits;
    private final Crew crew;

    public Workers() {
        this(Limits.usual());
    }

    public Workers(Limits limits) {
        this.limits = limits;
        this.crew = new Crew(limits, Duration.ofSeconds(60));
    }

    /**
     * Says what a file is.
     *
     * @param room whose file it is: a worker never sees files of two rooms
     * @param ending how its name ends, without the dot
     */
    public Look look(UUID room, String ending, InputStream content, long bytes) {
        boolean whole = bytes <= limits.bytes();
        Seen seen = new Seen();
        Failure failure = ask(
                room,
                Task.LOOK,
                (whole ? "" : "head:") + ending,
                whole ? content : new Head(content, HEAD),
                seen::hear);
        return seen.look(failure);
    }

    /**
     * The lines of a list, without those that are empty.
     *
     * @param content all of it at hand: a worker waits for nobody
     */
    public Outcome<List<Line>> table(UUID room, InputStream content) {
        return lines(room, Task.TABLE, content);
    }

    /**
     * What a document of a word processor holds, one thing a line: what it is, and what it says. Texts that were deleted
     * while changes were tracked are not among it.
     *
     * @param content all of it at hand
     */
    public Outcome<List<Line>> word(UUID room, InputStream content) {
        return lines(room, Task.WORD, content);
    }

    private Outcome<List<Line>> lines(UUID room, Task task, InputStream content) {
        List<Line> lines = new ArrayList<>();
        Seen seen = new Seen();
        Question question = new Question.Whole(task, "", new Head(content, limits.bytes()));
        Failure failure = crew.ask(
                room,
                question,
                frame -> {
                    if (frame.kind() == Frame.Kind.ROW) {
                        lines.add(Opened.line(frame.content()));
                    } else {
                        seen.hear(frame);
                    }
                },
                PATIENCE);
        Failure end = seen.look(failure).failure();
        return end == null ? Outcome.done(List.copyOf(lines)) : Outcome.refused(end);
    }

    /**
     * What stands in the file of a message. Nothing that it names is fetched: a worker has no network.
     *
     * @param content all of it at hand
     */
    public Outcome<Message> mail(UUID room, InputStream content) {
        Opened opened = new Opened();
        Question question = new Question.Whole(Task.MAIL, "", new Head(content, limits.bytes()));
        return opened.message(crew.ask(room, question, opened::hear, PATIENCE));
    }

    /** Whether there is somebody here who reads pictures. */
    public boolean readPictures() {
        return crew.sandbox().canRead();
    }

    private @Nullable Failure ask(UUID room, Task task, String argument, InputStream content, Consumer<Frame> heard) {
        return crew.ask(room, new Question.Whole(task, argument, content), heard);
    }

    @PreDestroy
    public void sendHome() {
        crew.close();
    }

    /** What has been heard of one file; whatever is no answer is an exception, and ends the worker. */
    private static final class Seen {

        private String mediaType = Look.UNKNOWN;
        private int pages;
        private final StringBuilder text = new StringBuilder();
        private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
        private final List<Detail> details = new ArrayList<>();
        private @Nullable Failure failure;

        void hear(Frame frame) {
            String words = frame.words();
            switch (frame.kind()) {
                case TYPE -> mediaType = TYPE.matcher(words).matches() ? words : Look.UNKNOWN;
                case PAGES -> pages = Math.max(0, Integer.parseInt(words));
                case TEXT -> text.append(words);
                case SIGN -> signs.add(Sign.valueOf(words));
                case DETAIL -> detail(words);
                case FAILED -> failure = Failure.valueOf(words);
                case ROW, PICTURE, PIECES, FILE, WANT, UNDRAWN, SPOILT, DONE ->
                    throw new IllegalArgumentException("not asked for");
            }
        }

        private void detail(String words) {
            int colon = words.indexOf(':');
            Sign sign = Sign.valueOf(words.substring(0, Math.max(colon, 0)));
            String rest = words.substring(colon + 1);
            details.add(new Detail(sign, rest.substring(0, Math.min(rest.length(), LONGEST_DETAIL))));
        }

        Look look(@Nullable Failure end) {
            return new Look(mediaType, pages, text.toString(), signs, details, end == null ? failure : end);
        }
    }
}
