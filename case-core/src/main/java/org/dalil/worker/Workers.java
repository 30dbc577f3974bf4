package org.dalil.worker;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Has files read by workers, two at a time. Whatever a file does to a worker, the answer is an answer. */
@ApplicationScoped
public class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());
    private static final int AT_A_TIME = 2;
    /** After so many seconds without a question a worker is sent home. */
    private static final long IDLE = 60;

    private static final long HEAD = 1024 * 1024;
    private static final int LONGEST_DETAIL = 500;
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");

    private final Limits limits;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final List<WorkerProcess> idle = new ArrayList<>();
    private @Nullable Sandbox sandbox;

    public Workers() {
        this(Limits.usual());
    }

    public Workers(Limits limits) {
        this.limits = limits;
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

    /** The lines of a list, without those that are empty. */
    public Outcome<List<Line>> table(UUID room, InputStream content) {
        List<Line> lines = new ArrayList<>();
        Seen seen = new Seen();
        Failure failure = ask(room, Task.TABLE, "", new Head(content, limits.bytes()), frame -> {
            if (frame.kind() == Frame.Kind.ROW) {
                lines.add(line(frame.content()));
            } else {
                seen.hear(frame);
            }
        });
        Failure end = seen.look(failure).failure();
        return end == null ? Outcome.done(List.copyOf(lines)) : Outcome.refused(end);
    }

    /** Whether there is somebody here who reads pictures. */
    public boolean readPictures() {
        return sandbox().canRead();
    }

    private @Nullable Failure ask(UUID room, Task task, String argument, InputStream content, Consumer<Frame> heard) {
        places.acquireUninterruptibly();
        try {
            WorkerProcess worker = take(room);
            Failure failure = Failure.DIED;
            try {
                failure = worker.ask(task, argument, content, heard);
            } finally {
                if (failure == null) {
                    keep(worker);
                } else {
                    worker.close();
                }
            }
            if (failure != null) {
                LOG.log(Level.WARNING, "a worker was ended: {0}", failure);
            }
            return failure;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "no worker can be started", e);
            return Failure.NO_WORKER;
        } finally {
            places.release();
        }
    }

    private WorkerProcess take(UUID room) throws IOException {
        List<WorkerProcess> others = new ArrayList<>();
        WorkerProcess found = null;
        synchronized (idle) {
            for (WorkerProcess each : List.copyOf(idle)) {
                idle.remove(each);
                if (found == null && each.serves(room)) {
                    found = each;
                } else {
                    others.add(each);
                }
            }
        }
        others.forEach(WorkerProcess::close);
        return found == null ? new WorkerProcess(room, sandbox(), limits) : found;
    }

    private void keep(WorkerProcess worker) {
        synchronized (idle) {
            idle.add(worker);
        }
        int files = worker.files();
        CompletableFuture.delayedExecutor(IDLE, TimeUnit.SECONDS).execute(() -> {
            boolean bored;
            synchronized (idle) {
                bored = worker.files() == files && idle.remove(worker);
            }
            if (bored) {
                worker.close();
            }
        });
    }

    private synchronized Sandbox sandbox() {
        if (sandbox == null) {
            sandbox = new Sandbox(limits);
            LOG.log(Level.INFO, "workers: cut off by the system {0}, read pictures {1}", new Object[] {
                sandbox.isCutOff(), sandbox.canRead()
            });
        }
        return sandbox;
    }

    @PreDestroy
    public void sendHome() {
        List<WorkerProcess> all;
        synchronized (idle) {
            all = List.copyOf(idle);
            idle.clear();
        }
        all.forEach(WorkerProcess::close);
    }

    private static Line line(byte[] content) {
        try (DataInputStream row = new DataInputStream(new ByteArrayInputStream(content))) {
            int number = row.readInt();
            int cells = row.readUnsignedByte();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                words.add(new String(row.readNBytes(row.readUnsignedShort()), StandardCharsets.UTF_8));
            }
            return new Line(number, words);
        } catch (IOException e) {
            throw new IllegalArgumentException("no line", e);
        }
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
                case ROW, DONE -> throw new IllegalArgumentException("not asked for");
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
