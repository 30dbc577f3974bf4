package org.dalil.worker.inside;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.worker.Place;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What a text says: as it stands, and with every sign that stands for a letter turned into it. Files that are written into
 * it as letters are unpacked.
 */
final class PartsOfText {

    private static final int HEAD = 4_096;
    private static final int SHORTEST_FILE = 80;
    private static final Pattern CODED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9+/_-]{" + SHORTEST_FILE + ",}={0,2}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+|[0-9A-F]+");
    private static final Pattern MAIL = Pattern.compile(
            "(?:From|To|Subject|Date|Received|Return-Path|MIME-Version|Message-ID|Delivered-To)\\s*:[^\n]+\r?\n"
                    + "(?:[A-Za-z-]+\\s*:|\\s)");

    private final Unpacking unpacking;
    private final List<String> inside;

    PartsOfText(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    /** Whether people could read its beginning, in whatever table of letters. */
    static boolean isText(byte[] content) {
        String head = Faces.latin(content, 0, HEAD);
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return true;
        }
        boolean strange = head.chars()
                .anyMatch(
                        letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f');
        long words =
                head.chars().filter(letter -> letter == ' ' || letter == '\n').count();
        return !strange
                && (words * 30 > head.length()
                        || !strictly(content, StandardCharsets.UTF_8).isEmpty());
    }

    void read(byte[] content) throws IOException {
        String text = strictly(content, StandardCharsets.UTF_8);
        if (Faces.latin(content, 0, 2).equals("\u00ff\u00fe")) {
            text = new String(content, StandardCharsets.UTF_16LE);
        } else if (Faces.latin(content, 0, 2).equals("\u00fe\u00ff")) {
            text = new String(content, StandardCharsets.UTF_16BE);
        } else if (text.isEmpty()) {
            unpacking.say(Place.TEXT, 0, "", inside, new String(content, Charset.forName("windows-1256")));
            text = new String(content, Charset.forName("windows-1252"));
        }
        if (MAIL.matcher(text).lookingAt()) {
            new PartsOfMail(unpacking, inside).read(content);
        }
        unpacking.say(Place.TEXT, 0, "", inside, text);
        List<String> others = readings(text);
        for (String other : others) {
            unpacking.say(Place.TEXT, 0, "", inside, other);
        }
        String start =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.contains("<html") || start.contains("<!doctype html")) {
            unpacking.say(Place.TEXT, 0, "", inside, Jsoup.parse(text).text());
        } else if (start.startsWith("<") || start.startsWith("\uFEFF<")) {
            new PartsOfMarkup(unpacking, inside).read(content);
        }
        files(text);
    }

    /** The text with the signs that stand for letters turned into these, once for each kind of sign that is in it. */
    static List<String> readings(String text) {
        List<String> readings = new ArrayList<>();
        if (text.contains("\\u")) {
            readings.add(CODED.matcher(text)
                    .replaceAll(code ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)))));
        }
        if (text.contains("&")) {
            readings.add(Parser.unescapeEntities(text, false));
        }
        if (PERCENT.matcher(text).find()) {
            readings.add(PERCENT.matcher(text).replaceAll(coded -> Matcher.quoteReplacement(bytes(coded.group()))));
        }
        readings.removeIf(text::equals);
        return readings;
    }

    private static String bytes(String percent) {
        byte[] bytes = new byte[percent.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(percent.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void files(String text) throws IOException {
        Matcher found = FILE.matcher(text);
        int number = 0;
        while (found.find()) {
            byte[] content = HEX.matcher(found.group()).matches() ? new byte[0] : decoded(found.group());
            if (content.length > 0) {
                unpacking.unpack(content, Unpacking.within(inside, "base64 " + ++number), false);
            }
        }
    }

    private static byte[] decoded(String letters) {
        try {
            String plain = letters.replace('-', '+').replace('_', '/').replace("=", "");
            return Base64.getDecoder().decode(plain.substring(0, plain.length() - (plain.length() % 4 == 1 ? 1 : 0)));
        } catch (IllegalArgumentException other) {
            return new byte[0];
        }
    }

    /** Empty where it is not written so. */
    private static String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException other) {
            return "";
        }
    }
}
