package org.dalil.worker.inside;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dalil.worker.Failure;
import org.dalil.worker.Frame;
import org.dalil.worker.Frame.Kind;
import org.dalil.worker.Sign;

/** What is said about one file, within bounds. */
final class Answer {

    static final int MOST_TEXT = 2_000_000;
    private static final int AT_ONCE = 16_000;
    private static final int MOST_DETAILS = 200;
    private static final int LONGEST_CELL = 4_000;

    private final DataOutputStream pipe;
    private final long until;
    private final StringBuilder waiting = new StringBuilder();
    private int said;
    private int details;
    private boolean anything;

    /** @param time within which everything is to be said; the last quarter is left for ending well */
    Answer(DataOutputStream pipe, Duration time) {
        this.pipe = pipe;
        this.until = System.nanoTime() + time.toNanos() * 3 / 4;
    }

    void type(String mediaType) {
        send(Frame.of(Kind.TYPE, mediaType));
        flush();
    }

    void pages(int pages) {
        send(Frame.of(Kind.PAGES, String.valueOf(pages)));
        flush();
    }

    void sign(Sign sign) {
        send(Frame.of(Kind.SIGN, sign.name()));
        flush();
    }

    void sign(Sign sign, String words) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (details++ < MOST_DETAILS && !plain.isEmpty()) {
            sign(sign);
            send(Frame.of(Kind.DETAIL, sign + ":" + plain.substring(0, Math.min(plain.length(), 500))));
        }
    }

    void failed(Failure failure) {
        send(Frame.of(Kind.FAILED, failure.name()));
    }

    boolean hasTime() {
        return System.nanoTime() < until;
    }

    boolean isBlank() {
        return !anything;
    }

    /** @throws Enough when there is no room or no time for more */
    void text(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (said >= MOST_TEXT) {
                sign(Sign.TEXT_CUT);
                throw new Enough();
            }
            if (letter == '\n' || letter == '\t' || !Character.isISOControl(letter)) {
                waiting.append(letter);
                said++;
                anything |= !Character.isWhitespace(letter);
            }
            if (waiting.length() >= AT_ONCE && !Character.isHighSurrogate(letter)) {
                sendText();
            }
        }
        if (!hasTime()) {
            sign(Sign.TEXT_CUT);
            throw new Enough();
        }
    }

    void row(int number, List<String> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream row = new DataOutputStream(bytes)) {
            row.writeInt(number);
            row.writeByte(cells.size());
            for (String cell : cells) {
                byte[] words =
                        cell.substring(0, Math.min(cell.length(), LONGEST_CELL)).getBytes(StandardCharsets.UTF_8);
                row.writeShort(words.length);
                row.write(words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        send(new Frame(Kind.ROW, bytes.toByteArray()));
    }

    void end() {
        sendText();
        send(new Frame(Kind.DONE, new byte[0]));
        flush();
    }

    private void sendText() {
        if (!waiting.isEmpty()) {
            send(Frame.of(Kind.TEXT, waiting.toString()));
            waiting.setLength(0);
        }
    }

    private void send(Frame frame) {
        try {
            frame.write(pipe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
