package org.dalil.dossier.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a table, or a list whose labels stand in a column of their own. */
final class TableReader {

    private static final double MM = 72 / 25.4;
    private static final double FULL = 154 * MM;
    private static final double BETWEEN = 3 * MM;

    private final FoReader reader;
    private final XMLStreamReader fo;
    private final List<Double> widths = new ArrayList<>();
    private boolean begun;

    TableReader(FoReader reader, XMLStreamReader fo) {
        this.reader = reader;
        this.fo = fo;
    }

    void read(String name, Map<String, String> traits, Look look) throws XMLStreamException {
        reader.flow().spaceBefore(Lengths.points(traits.get("space-before"), look.size(), 0));
        reader.flow().beforeTable();
        if (name.equals("list-block")) {
            double label = Lengths.points(traits.get("provisional-distance-between-starts"), look.size(), 30 * MM);
            widths.add(label);
            widths.add(FULL - label);
        }
        rows(traits, look, look, false);
        if (begun) {
            part().close();
            reader.flow().tableEnded();
        }
        reader.flow().spaceBefore(Lengths.points(traits.get("space-after"), look.size(), 0));
    }

    private Part part() {
        return reader.flow().part();
    }

    private void rows(Map<String, String> table, Look outer, Look look, boolean head) throws XMLStreamException {
        while (fo.next() != XMLStreamConstants.END_ELEMENT) {
            if (fo.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            Map<String, String> traits = reader.here();
            Look inner = look.with(traits);
            switch (fo.getLocalName()) {
                case "table-column" -> {
                    widths.add(Lengths.points(traits.get("column-width"), look.size(), FULL));
                    reader.past();
                }
                case "table-header" -> rows(table, outer, inner, true);
                case "table-body" -> rows(table, outer, inner, head);
                case "table-row", "list-item" -> row(table, outer, inner, head);
                default -> reader.past();
            }
        }
    }

    private void begin(Map<String, String> table, Look look) {
        begun = true;
        Part part = part();
        part.open("tbl").open("tblPr");
        if (look.toTheLeft()) {
            part.empty("bidiVisual");
        }
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        part.empty("tblW", "w", Lengths.twips(all), "type", "dxa");
        part.empty("tblInd", "w", Lengths.twips(look.base()), "type", "dxa");
        part.open("tblBorders");
        border("top", table, "border-before");
        border("bottom", table, "border-after");
        part.close();
        part.empty("tblLayout", "type", "fixed");
        part.open("tblCellMar")
                .empty("left", "w", "0", "type", "dxa")
                .empty("right", "w", Lengths.twips(BETWEEN), "type", "dxa")
                .close();
        part.close();
        part.open("tblGrid");
        widths.forEach(width -> part.empty("gridCol", "w", Lengths.twips(width)));
        part.close();
    }

    private void border(String side, Map<String, String> traits, String rule) {
        if (traits.containsKey(rule + "-width")) {
            part().empty(
                            side,
                            "val",
                            "single",
                            "sz",
                            Lengths.eighths(Lengths.points(traits.get(rule + "-width"), 10, .5)),
                            "space",
                            "0",
                            "color",
                            Typography.colour(traits.getOrDefault(rule + "-color", "auto")));
        }
    }

    private void row(Map<String, String> table, Look outer, Look look, boolean head) throws XMLStreamException {
        if (!begun) {
            begin(table, outer);
        }
        part().open("tr").open("trPr").empty("cantSplit");
        if (head) {
            part().empty("tblHeader");
        }
        part().close();
        int column = 0;
        while (fo.next() != XMLStreamConstants.END_ELEMENT) {
            if (fo.getEventType() == XMLStreamConstants.START_ELEMENT) {
                column += cell(column, reader.here(), look);
            }
        }
        part().close();
    }

    private int cell(int column, Map<String, String> traits, Look look) throws XMLStreamException {
        int span = Integer.parseInt(traits.getOrDefault("number-columns-spanned", "1"));
        double width = 0;
        for (int i = column; i < Math.min(widths.size(), column + span); i++) {
            width += widths.get(i);
        }
        Part part = part();
        part.open("tc").open("tcPr").empty("tcW", "w", Lengths.twips(width), "type", "dxa");
        if (span > 1) {
            part.empty("gridSpan", "val", Integer.toString(span));
        }
        part.open("tcBorders");
        border("top", traits, "border-before");
        border("bottom", traits, "border-after");
        part.close().close();
        reader.cell(look.with(traits));
        part.close();
        return span;
    }
}
