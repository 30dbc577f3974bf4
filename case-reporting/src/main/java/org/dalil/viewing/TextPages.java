package org.dalil.viewing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shows texts as what they are: letters. Markup is not one of them, even where it could be read. */
final class TextPages {

    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int PAGE = 3_000;
    private static final int BEGINNING = 4_096;
    private static final Pattern MARKUP =
            Pattern.compile("^\\s*<(!doctype|html|svg|\\?xml|script|head|body|!--)", Pattern.CASE_INSENSITIVE);

    /** Whether it reads like a text from its beginning. */
    boolean knows(SeekableByteChannel content) throws IOException {
        byte[] some = bytes(content, BEGINNING);
        if (some.length == 0) {
            return false;
        }
        boolean wide = isWide(some);
        for (byte letter : some) {
            if (!wide
                    && letter >= 0
                    && letter < ' '
                    && letter != '\n'
                    && letter != '\r'
                    && letter != '\t'
                    && letter != '\f') {
                return false;
            }
        }
        return !MARKUP.matcher(decoded(some)).find();
    }

    int pages(SeekableByteChannel content) throws CannotShow {
        return split(content).size();
    }

    /** @param page from 1 */
    String page(SeekableByteChannel content, int page) throws CannotShow {
        List<String> pages = split(content);
        if (page < 1 || page > pages.size()) {
            throw new CannotShow(CannotShow.Reason.NO_SUCH_PAGE);
        }
        return pages.get(page - 1);
    }

    private static List<String> split(SeekableByteChannel content) throws CannotShow {
        try {
            if (content.size() > LONGEST) {
                throw new CannotShow(CannotShow.Reason.TOO_LARGE);
            }
            String text = decoded(bytes(content, LONGEST)).replace("\r\n", "\n").replace('\r', '\n');
            List<String> pages = new ArrayList<>();
            int from = 0;
            while (from < text.length()) {
                int to = end(text, from);
                pages.add(text.substring(from, to));
                from = to;
            }
            return pages.isEmpty() ? List.of("") : pages;
        } catch (IOException gone) {
            throw new CannotShow(CannotShow.Reason.MISSING, gone);
        }
    }

    /** A page ends with a paragraph, a line or a word, if there is one to end with. */
    private static int end(String text, int from) {
        int limit = from + PAGE;
        if (limit >= text.length()) {
            return text.length();
        }
        for (String boundary : List.of("\n\n", "\n", " ")) {
            int at = text.lastIndexOf(boundary, limit);
            if (at > from + PAGE / 2) {
                return at + boundary.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static byte[] bytes(SeekableByteChannel content, int most) throws IOException {
        content.position(0);
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(most, content.size()));
        while (some.hasRemaining() && content.read(some) >= 0) {
            continue;
        }
        byte[] read = new byte[some.position()];
        some.flip().get(read);
        return read;
    }

    /** Whether it begins with the mark of UTF-16. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    }

    private static String decoded(byte[] bytes) {
        if (isWide(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String utf8 = strictly(bytes);
        if (utf8 != null) {
            return utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        try {
            return match == null ? new String(bytes, StandardCharsets.ISO_8859_1) : match.getString();
        } catch (IOException unknown) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Null where it is no UTF-8; a letter that was cut off at the end does not count. */
    private static @Nullable String strictly(byte[] bytes) {
        int length = bytes.length;
        for (int cut = 0; cut < 4 && length - cut >= 0; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, length - cut))
                        .toString();
            } catch (CharacterCodingException maybeCutOff) {
                if (length < BEGINNING) {
                    return null;
                }
            }
        }
        return null;
    }
}
