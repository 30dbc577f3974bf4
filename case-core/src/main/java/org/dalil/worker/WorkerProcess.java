package org.dalil.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One worker, as long as it lives. It serves one case only: what it has seen of one it cannot tell another. */
final class WorkerProcess implements AutoCloseable {

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    /** What a worker ends with that notices itself that its time is over. */
    private static final int OUT_OF_TIME = 4;

    private static final int AT_ONCE = 64 * 1024;
    private static final int MOST_FILES = 100;

    private final UUID room;
    private final Limits limits;
    private final Path folder;
    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private int files;

    WorkerProcess(UUID room, Sandbox sandbox, Limits limits) throws IOException {
        this.room = room;
        this.limits = limits;
        this.folder = Files.createTempDirectory("dalil-worker");
        try {
            this.process = sandbox.command(Sandbox.MAIN, folder).start();
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), AT_ONCE));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), AT_ONCE));
    }

    boolean serves(UUID asked) {
        return room.equals(asked) && process.isAlive() && files < MOST_FILES;
    }

    /** @return null when it answered to the end; after anything else it is of no use any more */
    @Nullable Failure ask(Question question, Consumer<Frame> heard) {
        files++;
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watch = new CompletableFuture<>();
        watch.completeOnTimeout(null, limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    late.set(true);
                    process.destroyForcibly();
                });
        try {
            send(question);
            long said = 0;
            while (true) {
                Frame frame = Frame.read(answers);
                said += frame.content().length;
                if (said > limits.answer()) {
                    return Failure.BOMB;
                }
                if (frame.kind() == Frame.Kind.DONE) {
                    return null;
                }
                if (frame.kind() == Frame.Kind.WANT) {
                    question.more(frame, questions);
                } else {
                    heard.accept(frame);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return why(late.get());
        } finally {
            watch.cancel(false);
        }
    }

    private void send(Question question) throws IOException {
        questions.writeInt(Frame.GREETING);
        questions.writeUTF(question.task().name());
        questions.writeUTF(question.argument());
        question.begin(questions);
        questions.flush();
    }

    private Failure why(boolean late) {
        if (late) {
            return Failure.TOOK_TOO_LONG;
        }
        try {
            if (process.waitFor(2, TimeUnit.SECONDS)) {
                return switch (process.exitValue()) {
                    case OUT_OF_MEMORY -> Failure.OUT_OF_MEMORY;
                    case OUT_OF_TIME -> Failure.TOOK_TOO_LONG;
                    default -> Failure.DIED;
                };
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Failure.DIED;
    }

    /** Ends it, whatever it is doing, and leaves nothing behind. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int files() {
        return files;
    }

    /** For a test: where it could leave something. */
    Path folder() {
        return folder;
    }
}
