package org.dalil.worker.inside;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.dalil.worker.Failure;
import org.dalil.worker.Frame;
import org.dalil.worker.Task;
import org.jspecify.annotations.Nullable;

/** Answers one question after the other until nobody asks any more. */
public final class Worker {

    private static final int OUT_OF_TIME = 4;
    private static final long MOST_BYTES = 170L * 1024 * 1024;

    /** Who looks for leaks wants everything. */
    private static final int ALL_TEXT = 400_000_000;

    private final DataInputStream questions;
    private final DataOutputStream answers;
    private final Duration time;
    private final @Nullable Ocr ocr;
    private @Nullable Parsers parsers;

    /** What was unpacked already in the search that goes on. */
    private final Set<String> unpacked = new HashSet<>();

    private String search = "";

    private Worker(DataInputStream questions, DataOutputStream answers, Duration time, @Nullable Ocr ocr) {
        this.questions = questions;
        this.answers = answers;
        this.time = time;
        this.ocr = ocr;
    }

    public static void main(String[] arguments) throws IOException {
        NoNetwork.begin();
        LogManager.getLogManager().reset();
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // a parser that prints would be taken for an answer
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        Duration time = Duration.ofSeconds(Long.getLong("dalil.seconds", 60));
        String ocr = System.getProperty("dalil.ocr");
        new Worker(
                        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in))),
                        new DataOutputStream(new BufferedOutputStream(out, 64 * 1024)),
                        time,
                        ocr == null ? null : new Ocr(ocr))
                .work();
        Runtime.getRuntime().halt(0);
    }

    private void work() throws IOException {
        int greeting;
        while ((greeting = questions.read()) >= 0) {
            if ((greeting << 24 | questions.readUnsignedByte() << 16 | questions.readUnsignedShort())
                    != Frame.GREETING) {
                return;
            }
            Task task = Task.valueOf(questions.readUTF());
            String argument = questions.readUTF();
            byte[] content = task.asks() ? new byte[0] : content();
            CompletableFuture<Void> watch = watching();
            answer(task, argument, content);
            watch.cancel(false);
        }
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int next;
        while ((next = questions.readInt()) > 0) {
            if (whole.size() + (long) next > MOST_BYTES) {
                throw new IOException("too much");
            }
            whole.write(questions.readNBytes(next));
        }
        return whole.toByteArray();
    }

    private void answer(Task task, String argument, byte[] content) throws IOException {
        Answer answer = new Answer(answers, time, task == Task.UNPACK ? ALL_TEXT : Answer.MOST_TEXT);
        try {
            switch (task) {
                case LOOK -> new Looking(parsers(), ocr, answer).look(content, argument);
                case TABLE -> new Table(answer).read(content);
                case MAIL -> new MailFile(answer).read(content);
                case WORD -> new WordFile(answer).read(content);
                case UNPACK -> unpacking(argument, answer).unpack(content);
                case OUTLINE, DRAW, WORDS -> draw(task, argument.split(" "), answer);
                case REDACT -> redact(argument.split(" "), answer);
                case FIT, BIND -> bind(task, argument.split(" "), answer);
            }
        } catch (Enough e) {
            answer.end();
            return;
        } catch (StackOverflowError | Bomb e) {
            answer.failed(Failure.BOMB);
        } catch (IOException | RuntimeException | LinkageError e) {
            answer.failed(Failure.BROKEN);
        }
        answer.end();
    }

    /** Those who draw do without. */
    private Parsers parsers() {
        Parsers known = parsers;
        if (known == null) {
            known = new Parsers();
            parsers = known;
        }
        return known;
    }

    /** The same stream lies in many files; in one search it is read once. */
    private Unpacking unpacking(String asked, Answer answer) {
        if (!asked.equals(search)) {
            unpacked.clear();
            search = asked;
        }
        return new Unpacking(answer, unpacked, this::parsers, ocr);
    }

    private void draw(Task task, String[] argument, Answer answer) throws IOException {
        AskedFor content = new AskedFor(questions, answers, Long.parseLong(argument[0]));
        new Drawing(answer).work(task, content, Arrays.copyOfRange(argument, 1, argument.length));
    }

    private void bind(Task task, String[] argument, Answer answer) throws IOException {
        AskedFor content = new AskedFor(questions, answers, Long.parseLong(argument[0]));
        Binding binding = new Binding(answer);
        if (task == Task.FIT) {
            binding.fit(content);
        } else {
            binding.bind(content, Integer.parseInt(argument[1]));
        }
    }

    private void redact(String[] argument, Answer answer) throws IOException {
        AskedFor content = new AskedFor(questions, answers, Long.parseLong(argument[0]));
        new Redacting(answer).redact(content, Integer.parseInt(argument[1]));
    }

    /** The server kills us, too; but a server that was killed itself does not. */
    private CompletableFuture<Void> watching() {
        CompletableFuture<Void> watch = new CompletableFuture<>();
        watch.completeOnTimeout(null, time.toSeconds() + 5, TimeUnit.SECONDS)
                .thenRun(() -> Runtime.getRuntime().halt(OUT_OF_TIME));
        return watch;
    }
}
