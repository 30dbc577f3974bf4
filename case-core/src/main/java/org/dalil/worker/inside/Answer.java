package org.dalil.worker.inside;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dalil.worker.Failure;
import org.dalil.worker.Frame;
import org.dalil.worker.Frame.Kind;
import org.dalil.worker.PageWords;
import org.dalil.worker.Place;
import org.dalil.worker.Sign;
import org.dalil.worker.Undrawn;

/** What is said about one file, within bounds. */
final class Answer {

    static final int MOST_TEXT = 2_000_000;
    private static final int AT_ONCE = 16_000;
    private static final int MOST_DETAILS = 200;
    private static final int LONGEST_CELL = 4_000;
    private static final int MOST_PIECES = 10_000;

    private final DataOutputStream pipe;
    private final int most;
    private final long until;
    private final StringBuilder waiting = new StringBuilder();
    private int said;
    private int details;
    private boolean anything;

    /**
     * @param time within which everything is to be said; the last quarter is left for ending well
     * @param most letters
     */
    Answer(DataOutputStream pipe, Duration time, int most) {
        this.pipe = pipe;
        this.most = most;
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

    void undrawn(Undrawn reason) {
        send(Frame.of(Kind.UNDRAWN, reason.name()));
    }

    void picture(byte[] png) {
        for (int from = 0; from < png.length; from += Frame.LONGEST) {
            send(new Frame(Kind.PICTURE, Arrays.copyOfRange(png, from, Math.min(png.length, from + Frame.LONGEST))));
        }
    }

    void words(PageWords page) {
        String text = page.text();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + AT_ONCE);
            to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            send(Frame.of(Kind.TEXT, text.substring(from, to)));
            from = to;
        }
        for (int some = 0; some < page.pieces().size(); some += MOST_PIECES) {
            List<PageWords.Piece> all = page.pieces();
            send(new Frame(Kind.PIECES, places(all.subList(some, Math.min(all.size(), some + MOST_PIECES)))));
        }
    }

    private static byte[] places(List<PageWords.Piece> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (PageWords.Piece piece : pieces) {
                out.writeInt(piece.start());
                out.writeInt(piece.length());
                out.writeFloat((float) piece.left());
                out.writeFloat((float) piece.top());
                out.writeFloat((float) piece.width());
                out.writeFloat((float) piece.height());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A page that cannot be taken over. */
    void spoilt(int page) {
        send(Frame.of(Kind.SPOILT, String.valueOf(page)));
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
            if (said >= most) {
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

    /** What is said from now on stands there. */
    void part(Place place, int number, String name, List<String> inside) {
        sendText();
        List<String> cells = new ArrayList<>(List.of(place.name(), name));
        cells.addAll(inside);
        row(number, cells);
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

    /** After what was said before it. */
    void file(byte[] content) {
        for (int from = 0; from < content.length; from += Frame.LONGEST) {
            send(new Frame(
                    Kind.FILE, Arrays.copyOfRange(content, from, Math.min(content.length, from + Frame.LONGEST))));
        }
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
