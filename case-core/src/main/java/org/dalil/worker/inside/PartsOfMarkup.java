package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dalil.worker.Place;

/**
 * What markup says: its text as one reads it, whatever is struck out in it, the values of attributes, comments, and who is
 * named as its author. Documents of Word and LibreOffice are made of it.
 */
final class PartsOfMarkup {

    private static final int DEEPEST = 2_000;
    private static final Set<String> ENDS = Set.of(
            "p",
            "h",
            "br",
            "cr",
            "tr",
            "row",
            "table-row",
            "si",
            "tab",
            "tc",
            "c",
            "table-cell",
            "li",
            "text",
            "title",
            "desc",
            "comment");
    private static final Set<String> STRUCK = Set.of("delText", "delInstrText", "moveFrom", "deletion");
    private static final Set<String> AUTHORS = Set.of(
            "creator",
            "lastModifiedBy",
            "initial-creator",
            "printed-by",
            "Manager",
            "Company",
            "Author",
            "author",
            "initials");

    private final Unpacking unpacking;
    private final List<String> inside;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder apart = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int strikes;

    PartsOfMarkup(Unpacking unpacking, List<String> inside) {
        this.unpacking = unpacking;
        this.inside = inside;
    }

    /** What is broken was said as text already. */
    void read(byte[] content) {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext() && open.size() < DEEPEST) {
                reader.next();
                take(reader);
            }
        } catch (XMLStreamException broken) {
            beside.append('\n');
        }
        unpacking.say(Place.REVISION, 0, "", inside, struck);
        unpacking.say(Place.TEXT, 0, "", inside, text);
        unpacking.say(Place.TEXT, 0, "", inside, apart);
        unpacking.say(Place.MARKUP, 0, "", inside, beside);
    }

    private void take(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                open.push(reader.getLocalName());
                strikes += STRUCK.contains(reader.getLocalName()) ? 1 : 0;
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                open.pop();
                strikes -= STRUCK.contains(reader.getLocalName()) ? 1 : 0;
                apart.append(' ');
                if (ENDS.contains(reader.getLocalName())) {
                    text.append('\n');
                    struck.append(strikes > 0 ? "\n" : "");
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                words(reader.getText());
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                beside.append(
                                reader.getEventType() == XMLStreamConstants.COMMENT
                                        ? reader.getText()
                                        : reader.getPIData())
                        .append('\n');
            default -> {}
        }
    }

    private void words(String words) {
        text.append(words);
        apart.append(words);
        if (strikes > 0) {
            struck.append(words);
        }
        String element = open.isEmpty() ? "" : open.peek();
        boolean inCreator = element.equals("li") && open.contains("creator");
        if (AUTHORS.contains(element) && isAboutTheFile() || inCreator) {
            author(inCreator ? "dc:creator" : element, words);
        }
    }

    /** Elsewhere an author is somebody whom the text is about. */
    private boolean isAboutTheFile() {
        String file = inside.isEmpty() ? "" : inside.get(inside.size() - 1);
        return file.startsWith("docProps/")
                || file.equals("meta.xml")
                || open.contains("RDF")
                || open.contains("annotation")
                || open.contains("change-info");
    }

    private void attribute(String name, String value) {
        beside.append(value).append('\n');
        if (name.equals("author") && !value.isBlank()) {
            author(name, value);
        }
    }

    private void author(String name, String words) {
        unpacking.say(Place.AUTHOR, 0, name, inside, words);
    }
}
