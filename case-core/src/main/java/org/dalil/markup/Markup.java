package org.dalil.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text in the markup of this package. */
public final class Markup {

    private static final Pattern EXHIBIT = Pattern.compile("E-[0-9]{2,}");
    private static final Pattern CONTRARY = Pattern.compile("N-[0-9]+");
    private static final Pattern PARAGRAPH = Pattern.compile("¶\\s*([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern PLACE_IN_EXHIBIT = Pattern.compile("(E-[0-9]{2,})[,\\s]\\s*(\\S.*)");
    private static final Pattern FACT = Pattern.compile("F[0-9]+");
    private static final Pattern CRITERION = Pattern.compile("§\\s*([A-Za-z0-9][A-Za-z0-9.-]*)(/[0-9]+)?");
    private static final Pattern GAP = Pattern.compile("□\\s*(.*)");
    private static final String END_OF_TEXT = "";

    /** What a backslash frees; the last four mean something at the beginning of a line only. */
    private static final String FREED = "\\*[]{}^#>-.";

    private final String text;
    private final int before;
    private int at;
    private boolean inFootnote;

    /** @param before how much of the whole text stands before this part of it */
    private Markup(String text, int before) {
        this.text = text;
        this.before = before;
    }

    /** A text of one block. */
    public static List<Inline> parse(String text) {
        return parse(text, 0);
    }

    static List<Inline> parse(String text, int before) {
        return new Markup(text, before).until(END_OF_TEXT, 0);
    }

    /** A text with headings, lists and quotations in it. */
    public static List<Block> blocks(String text) {
        return Lines.of(text).blocks();
    }

    /** All pieces of a text, whatever they stand in. */
    public static Stream<Inline> pieces(String text) {
        return blocks(text).stream().flatMap(block -> block.inside().stream()).flatMap(Inline::all);
    }

    /** What a piece refers to, as a text writes it between brackets; empty for one that refers to nothing. */
    public static Optional<String> reference(Inline piece) {
        if (piece instanceof Inline.ExhibitReference exhibit) {
            return Optional.of(exhibit.number());
        }
        if (piece instanceof Inline.ContraryReference contrary) {
            return Optional.of(contrary.number());
        }
        if (piece instanceof Inline.ParagraphReference paragraph) {
            return Optional.of("¶" + paragraph.key());
        }
        return piece instanceof Inline.Cited cited
                ? Optional.of((cited.sign() + " " + cited.place()).strip())
                : Optional.empty();
    }

    /** Its words alone, those of its footnotes too, and nothing of what it refers to. */
    public static String words(String text) {
        return pieces(text)
                .map(piece -> piece instanceof Inline.Words words
                        ? words.text()
                        : piece instanceof Inline.Identifier || piece instanceof Inline.Footnote ? "\n" : "")
                .collect(Collectors.joining());
    }

    /** The same text with nothing in it that means anything. */
    public static String escaped(String text) {
        return text.replaceAll("[\\\\*\\[\\]{}^]", "\\\\$0")
                .replaceAll("(?m)^([#>-])(?= )", "\\\\$1")
                .replaceAll("(?m)^([0-9]+)\\.(?= )", "$1\\\\.");
    }

    private MarkupError error(int place, String why) {
        return new MarkupError(before + place, why);
    }

    /** The pieces up to {@code end}, which is read too. */
    private List<Inline> until(String end, int opened) {
        var pieces = new ArrayList<Inline>();
        var words = new StringBuilder();
        while (at < text.length()) {
            if (!end.isEmpty() && text.startsWith(end, at) && !longerThan(end)) {
                at += end.length();
                return withWords(pieces, words);
            }
            char c = text.charAt(at);
            if (c == '\\') {
                words.append(escaped());
            } else if ("*[{^]}".indexOf(c) < 0) {
                words.append(c);
                at++;
            } else {
                withWords(pieces, words).add(marked(c));
                words.setLength(0);
            }
        }
        if (!end.isEmpty()) {
            throw error(opened, "no " + end + " for what begins");
        }
        return withWords(pieces, words);
    }

    /** A single asterisk does not end where two stand; of three, the first one does. */
    private boolean longerThan(String end) {
        return end.equals("*") && text.startsWith("**", at) && !text.startsWith("***", at);
    }

    private static List<Inline> withWords(List<Inline> pieces, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Inline.Words(words.toString()));
        }
        return pieces;
    }

    private char escaped() {
        if (at + 1 == text.length() || FREED.indexOf(text.charAt(at + 1)) < 0) {
            throw error(at, "nothing to escape");
        }
        at += 2;
        return text.charAt(at - 1);
    }

    private Inline marked(char c) {
        int opened = at;
        return switch (c) {
            case '*' -> {
                boolean bold = text.startsWith("**", at);
                at += bold ? 2 : 1;
                yield bold ? new Inline.Bold(until("**", opened)) : new Inline.Italic(until("*", opened));
            }
            case '[' -> reference(opened);
            case '{' -> kind(opened);
            case '^' -> footnote(opened);
            default -> throw error(at, "nothing was opened that closes");
        };
    }

    private Inline footnote(int opened) {
        if (inFootnote || !text.startsWith("^[", at)) {
            throw error(at, inFootnote ? "a footnote in a footnote" : "no footnote");
        }
        at += 2;
        inFootnote = true;
        var inside = until("]", opened);
        inFootnote = false;
        return new Inline.Footnote(inside);
    }

    private Inline reference(int opened) {
        var name = raw("[", "]", opened);
        if (EXHIBIT.matcher(name).matches()) {
            return new Inline.ExhibitReference(name);
        }
        if (CONTRARY.matcher(name).matches()) {
            return new Inline.ContraryReference(name);
        }
        var paragraph = PARAGRAPH.matcher(name);
        if (paragraph.matches()) {
            return new Inline.ParagraphReference(paragraph.group(1));
        }
        var placed = PLACE_IN_EXHIBIT.matcher(name);
        if (placed.matches()) {
            return new Inline.Cited(
                    Inline.Thing.EXHIBIT, placed.group(1), placed.group(2).strip());
        }
        if (FACT.matcher(name).matches()) {
            return new Inline.Cited(Inline.Thing.FACT, name, "");
        }
        var criterion = CRITERION.matcher(name);
        if (criterion.matches()) {
            return criterion.group(2) == null
                    ? new Inline.Cited(Inline.Thing.CRITERION, criterion.group(1), "")
                    : new Inline.Cited(Inline.Thing.CLAIM, criterion.group(1) + criterion.group(2), "");
        }
        var gap = GAP.matcher(name);
        if (gap.matches()) {
            return new Inline.NotStated(gap.group(1));
        }
        throw error(opened, "not a reference");
    }

    private Inline kind(int opened) {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
            throw error(opened, "no kind of words");
        }
        var kind = text.substring(at + 1, colon).toLowerCase(Locale.ROOT);
        at = colon + 1;
        return switch (kind) {
            case "ltr" -> new Inline.LeftToRight(until("}", opened));
            case "en" -> new Inline.English(until("}", opened));
            case "arg" -> new Inline.Argument(until("}", opened));
            case "ar" -> new Inline.Arabic(until("}", opened));
            case "id" -> new Inline.Identifier(raw("", "}", opened));
            case "tlp" -> new Inline.TlpLabel(raw("", "}", opened));
            case "url" -> new Inline.Address(raw("", "}", opened));
            default -> throw error(opened, "no such kind of words");
        };
    }

    /** Text in which nothing is marked. */
    private String raw(String start, String end, int opened) {
        int from = at + start.length();
        int to = text.indexOf(end, from);
        if (to < 0) {
            throw error(opened, "no " + end + " for what begins");
        }
        at = to + end.length();
        return text.substring(from, to);
    }
}
