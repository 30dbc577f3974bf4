package org.dalil.dossier.word;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs one after the other. One begins with its first word: what stands before it waits until then, and a block
 * inside a block ends the paragraph of the one around it.
 */
final class Flow {

    private static final double SPACER = 4;

    private record Mark(String name, String id) {}

    private final Part part;
    private final Typography typography;
    private final List<String> waitingMarks = new ArrayList<>();
    private final Deque<Mark> openMarks = new ArrayDeque<>();
    private final Set<String> pastMarks = new HashSet<>();
    private boolean inParagraph;
    private boolean empty = true;
    private boolean afterTable;
    private double before;
    private boolean newPage;
    private @Nullable String ruleBefore;
    private Look paragraph;

    Flow(Part part, Typography typography, Look look) {
        this.part = part;
        this.typography = typography;
        this.paragraph = look;
    }

    Part part() {
        return part;
    }

    /** Space that the next paragraph keeps from what is above it; of two the greater counts. */
    void spaceBefore(double points) {
        before = Math.max(before, points);
    }

    void nextPage() {
        newPage = true;
    }

    /** @param rule its colour and width: {@code 0d5152 0.9} */
    void ruleBefore(String rule) {
        ruleBefore = rule;
    }

    /** The next paragraph can be led to under this name. */
    void mark(String bookmark) {
        waitingMarks.add(bookmark);
    }

    /** What the name leads to ends here; where nothing stood in it, it leads to what follows. */
    void endOfMark(String bookmark) {
        Mark last = openMarks.peek();
        if (last != null && last.name().equals(bookmark)) {
            part.empty("bookmarkEnd", "id", openMarks.pop().id());
        } else {
            pastMarks.add(bookmark);
        }
    }

    /** Whether nothing stands here yet. */
    boolean isEmpty() {
        return empty;
    }

    void endParagraph() {
        if (inParagraph) {
            part.close();
            inParagraph = false;
            afterTable = false;
        }
    }

    /** A line that only keeps things apart. */
    void spacer() {
        endParagraph();
        part.open("p").open("pPr");
        part.empty(
                "spacing",
                "before",
                "0",
                "after",
                "0",
                "line",
                Lengths.twips(Math.max(SPACER, before)),
                "lineRule",
                "exact");
        part.close();
        marks();
        part.close();
        before = 0;
        afterTable = false;
        empty = false;
    }

    /** Two tables with nothing between them would become one. */
    void beforeTable() {
        endParagraph();
        if (afterTable || before > 0 || !waitingMarks.isEmpty()) {
            spacer();
        }
    }

    void tableEnded() {
        afterTable = true;
        empty = false;
    }

    /** Whatever contains paragraphs has to end with one. */
    void finish() {
        if (afterTable) {
            before = 0;
            spacer();
        }
        endParagraph();
        before = 0;
    }

    void paragraph(Look look) {
        if (inParagraph) {
            return;
        }
        inParagraph = true;
        empty = false;
        paragraph = look;
        part.open("p").open("pPr");
        typography.paragraph(part, look, new Typography.Edge(before, newPage, ruleBefore));
        part.close();
        before = 0;
        newPage = false;
        ruleBefore = null;
        marks();
    }

    private void marks() {
        waitingMarks.forEach(name -> {
            String id = Integer.toString(typography.nextMark());
            part.empty("bookmarkStart", "id", id, "name", name);
            if (pastMarks.remove(name)) {
                part.empty("bookmarkEnd", "id", id);
            } else {
                openMarks.push(new Mark(name, id));
            }
        });
        waitingMarks.clear();
    }

    void tab(Look look) {
        paragraph(look);
        part.open("r").empty("tab").close();
    }

    /** Words in runs of one direction each; digits between Arabic words go with them. */
    void words(String text, Look look) {
        if (text.isEmpty()) {
            return;
        }
        paragraph(look);
        var bidi = new Bidi(text, look.embedded() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var pending = new StringBuilder();
        boolean toTheLeft = look.embedded();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            byte level = bidi.getLevelAt(from);
            while (to < text.length() && bidi.getLevelAt(to) == level) {
                to++;
            }
            String piece = text.substring(from, to);
            boolean left = (level & 1) == 1 || look.embedded() && !hasLatin(piece);
            if (left != toTheLeft && pending.length() > 0) {
                run(pending.toString(), look, toTheLeft);
                pending.setLength(0);
            }
            toTheLeft = left;
            pending.append(piece);
            from = to;
        }
        run(pending.toString(), look, toTheLeft);
    }

    private static boolean hasLatin(String text) {
        return text.codePoints()
                .anyMatch(letter ->
                        UCharacter.getDirection(letter) == UCharacter.LEFT_TO_RIGHT && UCharacter.isLetter(letter));
    }

    private void run(String text, Look look, boolean toTheLeft) {
        part.open("r");
        typography.run(part, look, paragraph, toTheLeft);
        part.open("t", "xml:space", "preserve").text(text).close();
        part.close();
    }

    /** A field that the word processor computes. */
    void field(String instruction, String shown, Look look) {
        paragraph(look);
        part.open("fldSimple", "instr", instruction, "dirty", "true").open("r");
        typography.run(part, look, paragraph, look.embedded());
        part.open("t").text(shown).close();
        part.close().close();
    }
}
