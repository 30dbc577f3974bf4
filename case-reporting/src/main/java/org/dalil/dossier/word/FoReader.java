package org.dalil.dossier.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dalil.shared.Language;

/**
 * Reads formatting objects from beginning to end and writes what they say as a document. It knows those that our layout
 * uses; places that only paper has, such as what is fixed at the foot of a page, become part of the flow.
 */
final class FoReader {

    private static final double MM = 72 / 25.4;
    private static final double MARGIN = 26 * MM;

    private final XMLStreamReader fo;
    private final Typography typography;
    private final Notes notes;
    private final Sections sections;
    private Flow flow;
    private boolean skipping;

    FoReader(XMLStreamReader fo, Typography typography, Notes notes, Sections sections, Part document) {
        this.fo = fo;
        this.typography = typography;
        this.notes = notes;
        this.sections = sections;
        this.flow = new Flow(document, typography, root());
    }

    private Look root() {
        return Look.of(typography.language().tag(), typography.language() == Language.ARABIC);
    }

    void read() throws XMLStreamException {
        while (fo.hasNext()) {
            if (fo.next() == XMLStreamConstants.START_ELEMENT) {
                String name = fo.getLocalName();
                if (name.equals("root")) {
                    children(root().with(traits()));
                }
            }
        }
    }

    private Map<String, String> traits() {
        Map<String, String> traits = new HashMap<>();
        for (int i = 0; i < fo.getAttributeCount(); i++) {
            String prefix = fo.getAttributePrefix(i);
            traits.put(
                    prefix == null || prefix.isEmpty()
                            ? fo.getAttributeLocalName(i)
                            : prefix + ":" + fo.getAttributeLocalName(i),
                    fo.getAttributeValue(i));
        }
        return traits;
    }

    /** Everything inside the element that has just begun, to its end. */
    private void children(Look look) throws XMLStreamException {
        while (true) {
            int event = fo.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.CHARACTERS && !skipping) {
                flow.words(fo.getText(), look);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(fo.getLocalName(), traits(), look);
            }
        }
    }

    private void skip() throws XMLStreamException {
        boolean before = skipping;
        skipping = true;
        int depth = 1;
        while (depth > 0) {
            int event = fo.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        skipping = before;
    }

    private void element(String name, Map<String, String> traits, Look around) throws XMLStreamException {
        Look look = around.with(traits);
        switch (name) {
            case "page-sequence" -> sequence(traits, around);
            case "static-content" -> running(traits, look);
            case "block", "list-item-label", "list-item-body" -> block(traits, look);
            case "block-container" -> container(traits, look);
            case "inline", "bidi-override", "table-body", "table-header", "flow" -> children(look);
            case "basic-link" -> link(traits, look);
            case "leader" -> leader(look);
            case "footnote" -> footnote(look);
            case "page-number" -> field("PAGE", look);
            case "page-number-citation-last" -> field("NUMPAGES", look);
            case "page-number-citation" ->
                field("PAGEREF " + Bookmarks.name(traits.getOrDefault("ref-id", "")) + " \\h", look);
            case "table", "list-block" -> new TableReader(this, fo).read(name, traits, look);
            default -> skip();
        }
    }

    private void field(String instruction, Look look) throws XMLStreamException {
        flow.field(instruction, "0", look);
        skip();
    }

    private void sequence(Map<String, String> traits, Look look) throws XMLStreamException {
        sections.begin(traits.getOrDefault("master-reference", "").equals("two") ? 2 : 1);
        children(look.with(traits));
        flow.finish();
        sections.end();
    }

    /** What is the same on every page of a sequence. */
    private void running(Map<String, String> traits, Look look) throws XMLStreamException {
        String place = traits.getOrDefault("flow-name", "");
        if (!place.equals("head") && !place.equals("foot")) {
            skip();
            return;
        }
        Flow main = flow;
        Part part = new Part(place.equals("head") ? "hdr" : "ftr");
        flow = new Flow(part, typography, look);
        children(look.inside(-MARGIN));
        flow.finish();
        flow.spacer();
        part.close();
        sections.running(place.equals("head"), part);
        flow = main;
    }

    private void block(Map<String, String> traits, Look look) throws XMLStreamException {
        flow.endParagraph();
        flow.spaceBefore(Lengths.points(traits.get("space-before"), look.size(), 0));
        if (traits.containsKey("border-before-width")) {
            flow.ruleBefore(traits.getOrDefault("border-before-color", "auto") + " "
                    + Lengths.points(traits.get("border-before-width"), look.size(), .5));
        }
        breaks(traits);
        if (traits.containsKey("id")) {
            flow.mark(Bookmarks.name(traits.get("id")));
        }
        children(display(traits, look));
        if (traits.containsKey("id")) {
            flow.endOfMark(Bookmarks.name(traits.get("id")));
        }
        flow.endParagraph();
        flow.spaceBefore(Lengths.points(traits.get("space-after"), look.size(), 0));
    }

    /** The name on the cover is a heading for those who listen, and no heading of a section. */
    private static Look display(Map<String, String> traits, Look look) {
        return traits.getOrDefault("role", "").equals("H1") && !traits.containsKey("id")
                ? look.with(Map.of("role", "DISPLAY"))
                : look;
    }

    private void breaks(Map<String, String> traits) {
        if (traits.getOrDefault("break-before", "").equals("page")) {
            flow.nextPage();
        }
    }

    private void container(Map<String, String> traits, Look look) throws XMLStreamException {
        flow.endParagraph();
        breaks(traits);
        boolean placed = traits.containsKey("absolute-position");
        children(look.inside(look.base() + (placed ? 0 : look.indent())));
        flow.endParagraph();
    }

    private void link(Map<String, String> traits, Look look) throws XMLStreamException {
        flow.paragraph(look);
        String inside = traits.get("internal-destination");
        if (inside != null) {
            flow.part().open("hyperlink", "anchor", Bookmarks.name(inside));
        } else {
            String address = traits.getOrDefault("external-destination", "").replaceAll("^url\\((.*)\\)$", "$1");
            flow.part().open("hyperlink", "r:id", flow.part().leadsTo("hyperlink", address));
        }
        children(look);
        flow.part().close();
    }

    private void leader(Look look) throws XMLStreamException {
        flow.tab(look);
        skip();
    }

    /** Its number is counted by the word processor; what stands before the words of the note is skipped. */
    private void footnote(Look look) throws XMLStreamException {
        flow.paragraph(look);
        Flow main = flow;
        while (fo.next() != XMLStreamConstants.END_ELEMENT) {
            if (fo.getEventType() == XMLStreamConstants.START_ELEMENT
                    && fo.getLocalName().equals("footnote-body")) {
                flow = new Flow(notes.begin(main.part()), typography, look);
                note(look.with(traits()));
                flow.finish();
                notes.end();
                flow = main;
            } else if (fo.getEventType() == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
    }

    private void note(Look around) throws XMLStreamException {
        fo.nextTag();
        Look look = around.with(traits());
        flow.paragraph(root().with(Map.of("font-family", look.family(), "color", look.colour()))
                .sized(look));
        notes.number();
        while (fo.next() != XMLStreamConstants.START_ELEMENT
                || !fo.getLocalName().equals("leader")) {
            continue;
        }
        skip();
        flow.words(" ", look);
        children(look);
        fo.nextTag();
    }

    /** What a cell holds, in a flow that goes on in the same part. */
    void cell(Look look) throws XMLStreamException {
        Flow outside = flow;
        flow = new Flow(outside.part(), typography, look);
        children(look.inside(0));
        flow.finish();
        if (flow.isEmpty()) {
            flow.spacer();
        }
        flow = outside;
    }

    Flow flow() {
        return flow;
    }

    Map<String, String> here() {
        return traits();
    }

    void past() throws XMLStreamException {
        skip();
    }
}
