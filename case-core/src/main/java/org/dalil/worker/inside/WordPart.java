package org.dalil.worker.inside;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands in a part of a document, one thing a row:
 *
 * <pre>
 *   PARAGRAPH … END          END JOINED: its end was deleted, the next one goes on in it
 *   ITEM                     the paragraph is one of a list
 *   WORDS text looks         looks: b for bold, i for italic
 *   TAB                      TABLE … END_TABLE
 *   LINK bookmark … END_LINK
 *   MARK name, END_MARK name
 *   NOTE id, COMMENT id      refer to what came before under FOOTNOTE id, REMARK id author
 *   OBJECT                   something that is no text
 * </pre>
 *
 * Of tracked changes what was put in counts, and what was deleted does not. What a field shows is told only where it leads
 * somewhere: page numbers and the like are reckoned anew by every program.
 */
final class WordPart {

    private static final int DEEPEST = 500;
    private static final int AT_ONCE = 1_000;
    private static final Pattern INWARDS = Pattern.compile("\\s*HYPERLINK\\s+\\\\l\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final Set<String> GONE = Set.of("del", "moveFrom");

    /** In these, what is called a deletion says that a mark or a row was deleted. */
    private static final Set<String> PROPERTIES = Set.of("rPr", "mark", "trPr");

    private static final Set<String> OBJECTS =
            Set.of("drawing", "pict", "object", "oMath", "oMathPara", "AlternateContent", "altChunk");
    private static final Set<String> NOTES = Set.of("footnote", "comment");

    private final XMLStreamReader reader;
    private final Answer answer;
    private final Map<String, String> marks = new HashMap<>();

    /** What stands before the result of a field, and then that: null where nothing of it is told. */
    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    private final Deque<Boolean> leading = new ArrayDeque<>();
    private int depth;
    private boolean bold;
    private boolean italic;
    private boolean joined;

    WordPart(XMLStreamReader reader, Answer answer) {
        this.reader = reader;
        this.answer = answer;
    }

    void read() throws XMLStreamException {
        Deque<String> around = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    String parent = around.isEmpty() ? "" : around.peek();
                    if (GONE.contains(name) && !PROPERTIES.contains(parent) || OBJECTS.contains(name)) {
                        if (OBJECTS.contains(name)) {
                            say("OBJECT");
                        }
                        skip();
                    } else {
                        if (++depth > DEEPEST) {
                            throw new Bomb();
                        }
                        begin(name, parent);
                        around.push(isInParagraphMark(name, around) ? "mark" : name);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    around.pop();
                    end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    String parent = around.isEmpty() ? "" : around.peek();
                    if (parent.equals("t")) {
                        words(reader.getText());
                    } else if (parent.equals("instrText") && !fields.isEmpty()) {
                        fields.peek().append(reader.getText());
                    }
                }
                default -> {
                    // comments and the like
                }
            }
        }
    }

    private static boolean isInParagraphMark(String name, Deque<String> around) {
        return name.equals("rPr") && "pPr".equals(around.peek());
    }

    private void begin(String name, String parent) {
        switch (name) {
            case "p" -> say("PARAGRAPH");
            case "numPr" -> say("ITEM");
            case "tbl" -> say("TABLE");
            case "r" -> {
                bold = false;
                italic = false;
            }
            case "b" -> bold = parent.equals("rPr") && isOn();
            case "i" -> italic = parent.equals("rPr") && isOn();
            case "del" -> joined |= parent.equals("mark");
            case "tab" -> {
                if (parent.equals("r") && isTold()) {
                    say("TAB");
                }
            }
            case "br", "cr" -> words(" ");
            case "noBreakHyphen" -> words("-");
            case "sym", "endnoteReference" -> say("OBJECT");
            case "bookmarkStart" -> {
                String mark = value("name");
                marks.put(value("id"), mark);
                say("MARK", mark);
            }
            case "bookmarkEnd" -> {
                String mark = marks.get(value("id"));
                if (mark != null) {
                    say("END_MARK", mark);
                }
            }
            case "footnote" -> say("FOOTNOTE", value("id"));
            case "comment" -> say("REMARK", value("id"), value("author"));
            case "footnoteReference" -> say("NOTE", value("id"));
            case "commentReference" -> say("COMMENT", value("id"));
            case "hyperlink" -> link(value("anchor"));
            case "fldSimple" -> {
                fields.push(new StringBuilder(value("instr")));
                result();
            }
            case "fldChar" -> field(value("fldCharType"));
            default -> {
                // how it looks is nobody's business here
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                if (joined) {
                    say("END", "JOINED");
                } else {
                    say("END");
                }
                joined = false;
            }
            case "tbl" -> say("END_TABLE");
            case "hyperlink" -> say("END_LINK");
            case "fldSimple" -> endOfField();
            default -> {
                if (NOTES.contains(name)) {
                    say("END_NOTE");
                }
            }
        }
    }

    private void field(String what) {
        switch (what) {
            case "begin" -> {
                fields.push(new StringBuilder());
                leading.push(false);
            }
            case "separate" -> {
                if (!fields.isEmpty()) {
                    leading.pop();
                    result();
                }
            }
            default -> endOfField();
        }
    }

    /** What a field shows begins. */
    private void result() {
        Matcher inwards = INWARDS.matcher(fields.getFirst());
        boolean leads = inwards.matches();
        leading.push(leads);
        if (leads) {
            link(inwards.group(1));
        }
    }

    private void endOfField() {
        if (!fields.isEmpty()) {
            fields.pop();
            if (Boolean.TRUE.equals(leading.pollFirst())) {
                say("END_LINK");
            }
        }
    }

    private void link(@Nullable String bookmark) {
        say("LINK", bookmark == null ? "" : bookmark);
    }

    private boolean isTold() {
        return leading.stream().allMatch(Boolean::booleanValue);
    }

    private void words(String text) {
        if (isTold()) {
            String looks = (bold ? "b" : "") + (italic ? "i" : "");
            for (int from = 0; from < text.length(); from += AT_ONCE) {
                say("WORDS", text.substring(from, Math.min(text.length(), from + AT_ONCE)), looks);
            }
        }
    }

    private boolean isOn() {
        return !Set.of("0", "false", "off", "none").contains(value("val"));
    }

    /** Of an attribute, whatever its namespace; empty where there is none. */
    private String value(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private void say(String... cells) {
        answer.row(0, List.of(cells));
    }

    private void skip() throws XMLStreamException {
        int inside = 1;
        while (inside > 0) {
            int event = reader.next();
            inside += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (inside > DEEPEST) {
                throw new Bomb();
            }
        }
    }
}
