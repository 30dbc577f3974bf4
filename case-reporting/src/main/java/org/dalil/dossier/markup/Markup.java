package org.dalil.dossier.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a text in the markup of this package. */
public final class Markup {

    private static final Pattern EXHIBIT = Pattern.compile("E-[0-9]{2,}");
    private static final Pattern CONTRARY = Pattern.compile("N-[0-9]+");
    private static final Pattern PARAGRAPH = Pattern.compile("¶\\s*([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern GAP = Pattern.compile("□\\s*(.*)");
    private static final String END_OF_TEXT = "";

    private final String text;
    private int at;
    private boolean inFootnote;

    private Markup(String text) {
        this.text = text;
    }

    public static List<Inline> parse(String text) {
        return new Markup(text).until(END_OF_TEXT, 0);
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
            throw new MarkupError(opened, "no " + end + " for what begins");
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
        if (at + 1 == text.length() || "\\*[]{}^".indexOf(text.charAt(at + 1)) < 0) {
            throw new MarkupError(at, "nothing to escape");
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
            default -> throw new MarkupError(at, "nothing was opened that closes");
        };
    }

    private Inline footnote(int opened) {
        if (inFootnote || !text.startsWith("^[", at)) {
            throw new MarkupError(at, inFootnote ? "a footnote in a footnote" : "no footnote");
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
        var gap = GAP.matcher(name);
        if (gap.matches()) {
            return new Inline.NotStated(gap.group(1));
        }
        throw new MarkupError(opened, "not a reference");
    }

    private Inline kind(int opened) {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
            throw new MarkupError(opened, "no kind of words");
        }
        var kind = text.substring(at + 1, colon).toLowerCase(Locale.ROOT);
        at = colon + 1;
        return switch (kind) {
            case "ltr" -> new Inline.LeftToRight(until("}", opened));
            case "en" -> new Inline.English(until("}", opened));
            case "ar" -> new Inline.Arabic(until("}", opened));
            case "id" -> new Inline.Identifier(raw("", "}", opened));
            case "tlp" -> new Inline.TlpLabel(raw("", "}", opened));
            case "url" -> new Inline.Address(raw("", "}", opened));
            default -> throw new MarkupError(opened, "no such kind of words");
        };
    }

    /** Text in which nothing is marked. */
    private String raw(String start, String end, int opened) {
        int from = at + start.length();
        int to = text.indexOf(end, from);
        if (to < 0) {
            throw new MarkupError(opened, "no " + end + " for what begins");
        }
        at = to + end.length();
        return text.substring(from, to);
    }
}
