package org.dalil.dossier.pdf;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts a direction mark on both sides of every bracket, by the level ICU gives it. FOP resolves directions as UAX#9 did
 * before 6.3, without paired brackets. What counts is the base direction of the paragraph, not of the document.
 */
final class BracketPinning extends XMLFilterImpl {

    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFF\\uFE70-\\uFEFF]");
    private static final String BRACKETS = "()[]{}«»<>";
    private static final char RLM = '\u200F';
    private static final char LRM = '\u200E';

    /** Metadata and bookmarks keep their text as it is. */
    private static final Set<String> UNTOUCHED = Set.of("declarations", "bookmark-title");

    private final Deque<Boolean> rightToLeft = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int untouched;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        flush();
        if (UNTOUCHED.contains(name)) {
            untouched++;
        }
        rightToLeft.push(direction(attributes));
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        flush();
        if (UNTOUCHED.contains(name)) {
            untouched--;
        }
        rightToLeft.pop();
        super.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    private boolean direction(Attributes attributes) {
        var direction = attributes.getValue("direction");
        if (direction != null) {
            return direction.equals("rtl");
        }
        var mode = attributes.getValue("writing-mode");
        if (mode != null) {
            return mode.startsWith("rl");
        }
        return !rightToLeft.isEmpty() && rightToLeft.peek();
    }

    private void flush() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        boolean base = !rightToLeft.isEmpty() && rightToLeft.peek();
        var pinned = untouched > 0 ? text.toString() : pinned(text.toString(), base);
        text.setLength(0);
        super.characters(pinned.toCharArray(), 0, pinned.length());
    }

    static String pinned(String text, boolean rightToLeft) {
        if (text.chars().noneMatch(c -> BRACKETS.indexOf(c) >= 0)
                || !rightToLeft && !ARABIC.matcher(text).find()) {
            return text;
        }
        var bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
        var pinned = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BRACKETS.indexOf(c) >= 0) {
                char mark = (bidi.getLevelAt(i) & 1) == 1 ? RLM : LRM;
                pinned.append(mark).append(c).append(mark);
            } else {
                pinned.append(c);
            }
        }
        return pinned.toString();
    }
}
