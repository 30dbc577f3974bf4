package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.dalil.worker.Place;
import org.dalil.worker.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a file to the last stream and says everything that stands in any of them: text, whether it is shown or not, what
 * is said beside the text, and letters among bytes. Better twice than never.
 */
final class Unpacking {

    private static final int DEEPEST = 16;
    private static final int MOST_AT_ONCE = 200 * 1024 * 1024;
    private static final long MOST = 1_500L * 1024 * 1024;

    final Answer answer;
    final @Nullable Ocr ocr;
    private final Set<String> unpacked;
    private final Supplier<Parsers> parsers;
    private long bytes;

    /** @param unpacked fingerprints of what was told before */
    Unpacking(Answer answer, Set<String> unpacked, Supplier<Parsers> parsers, @Nullable Ocr ocr) {
        this.answer = answer;
        this.unpacked = unpacked;
        this.parsers = parsers;
        this.ocr = ocr;
    }

    void unpack(byte[] content) throws IOException {
        unpack(content, List.of(), true);
    }

    static List<String> within(List<String> inside, String name) {
        List<String> deeper = new ArrayList<>(inside);
        deeper.add(name);
        return deeper;
    }

    /** @param whole false for a piece of a file that need not be of any known kind */
    void unpack(byte[] content, List<String> inside, boolean whole) throws IOException {
        bytes += content.length;
        if (inside.size() > DEEPEST || bytes > MOST) {
            unread(Unread.TOO_MUCH, inside);
            return;
        }
        if (content.length == 0 || !unpacked.add(fingerprint(content))) {
            return;
        }
        try {
            read(content, inside, whole);
        } catch (IOException broken) {
            Looking.passOn(broken);
            unread(Unread.BROKEN, inside);
        } catch (RuntimeException | StackOverflowError broken) {
            Looking.passOn(broken);
            unread(broken instanceof StackOverflowError ? Unread.TOO_MUCH : Unread.BROKEN, inside);
        }
    }

    private void read(byte[] content, List<String> inside, boolean whole) throws IOException {
        String head = Faces.latin(content, 0, 1024);
        if (head.contains("%PDF-")) {
            new PartsOfPdf(this, inside).read(content);
        } else if (head.startsWith("PK")) {
            new PartsOfArchive(this, inside).read(content);
        } else if (head.startsWith("\u001f\u008b")) {
            unpack(opened(content), within(inside, "gzip"), whole);
        } else if (isPicture(head)) {
            new PartsOfPicture(this, inside).read(content);
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            older(content, inside, null);
        } else if (head.startsWith("{\\rtf")) {
            older(content, inside, MediaType.application("rtf"));
            letters(content, inside);
        } else if (PartsOfText.isText(content)) {
            new PartsOfText(this, inside).read(content);
        } else {
            letters(content, inside);
            if (whole && !isPlain(head)) {
                unread(Unread.UNKNOWN, inside);
            }
        }
    }

    static boolean isPicture(String head) {
        return head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM")
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyp", 4)
                || head.startsWith("\0\0\0\fjP  ");
    }

    /** Fonts, colours and signatures: what they say stands among their bytes as it is. */
    private static boolean isPlain(String head) {
        return head.startsWith("\0\1\0\0\0")
                || head.startsWith("OTTO")
                || head.startsWith("true\0")
                || head.startsWith("acsp", 36)
                || head.startsWith("0\u0082")
                || head.startsWith("0\u0080");
    }

    private static byte[] opened(byte[] content) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return all(stream.readNBytes(MOST_AT_ONCE + 1));
        }
    }

    /** @throws Bomb where it is more than anybody wrote */
    static byte[] all(byte[] some) {
        if (some.length > MOST_AT_ONCE) {
            throw new Bomb();
        }
        return some;
    }

    /** What the older formats of offices say, read by somebody who knows them. */
    private void older(byte[] content, List<String> inside, @Nullable MediaType known) throws IOException {
        MediaType type = known == null ? parsers.get().type(content, "") : known;
        answer.part(Place.TEXT, 0, "", inside);
        Metadata said = parsers.get().read(content, type, answer);
        for (String name : said.names()) {
            for (String value : said.getValues(name)) {
                say(Place.METADATA, 0, name, inside, value);
            }
        }
        for (String author : said.getValues(TikaCoreProperties.CREATOR)) {
            say(Place.AUTHOR, 0, TikaCoreProperties.CREATOR.getName(), inside, author);
        }
    }

    void say(Place place, int number, String name, List<String> inside, CharSequence words) {
        if (!words.toString().isBlank()) {
            answer.part(place, number, name, inside);
            answer.text(words);
        }
    }

    void unread(Unread why, List<String> inside) {
        answer.part(Place.UNREAD, 0, why.name(), inside);
    }

    /** Whatever could be read by somebody who looks at the bytes. */
    void letters(byte[] content, List<String> inside) {
        say(Place.BYTES, 0, "", inside, Letters.among(content));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] from(byte[] content, int start) {
        return Arrays.copyOfRange(content, start, content.length);
    }
}
