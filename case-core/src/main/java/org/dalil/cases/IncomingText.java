package org.dalil.cases;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dalil.shared.Outcome;
import org.dalil.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way into a case: its bytes as they came, and its letters. Of the letters only the line ends are made
 * alike ({@code \n}), because browsers do not tell them apart; the bytes stay as they are.
 *
 * @param name of the file; empty for what was pasted
 */
public record IncomingText(String name, Charset charset, byte[] bytes, String text) {

    /** UTF-16 units. */
    public static final int LONGEST = 1_000_000;

    /** The longest text has fewer bytes in every encoding that is read. */
    public static final int MOST_BYTES = 4 * LONGEST + 4;

    private static final int LONGEST_NAME = 400;
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** The encodings that people can choose from, when the guess was wrong. */
    public static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, ARABIC, WESTERN);

    /** Why a text cannot be taken in. */
    public enum Objection {
        NO_TEXT,
        /** The arguments are the limit and the actual length. */
        TEXT_TOO_LONG,
        /** Null bytes, control characters: a picture or a word processor's file, not a text. */
        NO_PLAIN_TEXT,
        /** The argument is the encoding that was chosen. */
        NOT_IN_THIS_ENCODING
    }

    public static Outcome<IncomingText> pasted(String text) {
        String letters = alike(text);
        return checked(new IncomingText("", StandardCharsets.UTF_8, letters.getBytes(StandardCharsets.UTF_8), letters));
    }

    /** @param chosen the encoding, if somebody chose one; otherwise it is found out */
    public static Outcome<IncomingText> file(String name, byte[] bytes, @Nullable Charset chosen) {
        Charset charset = chosen == null ? charsetOf(bytes) : chosen;
        Optional<String> letters = decoded(bytes, charset);
        return letters.isEmpty()
                ? Outcome.refused(Objection.NOT_IN_THIS_ENCODING, charset.name())
                : checked(new IncomingText(
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        charset,
                        bytes.clone(),
                        alike(letters.get())));
    }

    public boolean isFile() {
        return !name.isEmpty();
    }

    private static Outcome<IncomingText> checked(IncomingText incoming) {
        if (incoming.text().isBlank()) {
            return Outcome.refused(Objection.NO_TEXT);
        }
        if (incoming.text().length() > LONGEST) {
            return Outcome.refused(
                    Objection.TEXT_TOO_LONG, LONGEST, incoming.text().length());
        }
        return PlainText.isReadable(incoming.text())
                ? Outcome.done(incoming)
                : Outcome.refused(Objection.NO_PLAIN_TEXT);
    }

    private static String alike(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Charset charsetOf(byte[] bytes) {
        for (Charset marked : MARKED) {
            if (startsWith(bytes, "\uFEFF".getBytes(marked))) {
                return marked;
            }
        }
        if (decoded(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.indexOf('\0') < 0)
                .isPresent()) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> wide = wide(bytes);
        return wide.orElseGet(() -> looksArabic(bytes) ? ARABIC : WESTERN);
    }

    /** UTF-16 without a mark: every other byte of its spaces and line ends is null. */
    private static Optional<Charset> wide(byte[] bytes) {
        long even = 0;
        long odd = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (bytes.length % 2 != 0 || (even + odd) * 50 < bytes.length) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    /** In a text of Western Europe few letters are beyond ASCII; in an Arabic one most are. */
    private static boolean looksArabic(byte[] bytes) {
        long beyond = 0;
        long ascii = 0;
        for (byte one : bytes) {
            if (one < 0) {
                beyond++;
            } else if (Character.isLetter(one)) {
                ascii++;
            }
        }
        return beyond > ascii / 2;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset);
        int skipped = MARKED.contains(charset) && startsWith(bytes, mark) ? mark.length : 0;
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
                    .toString());
        } catch (CharacterCodingException notInThisEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int at = 0; at < beginning.length; at++) {
            if (bytes[at] != beginning[at]) {
                return false;
            }
        }
        return true;
    }
}
