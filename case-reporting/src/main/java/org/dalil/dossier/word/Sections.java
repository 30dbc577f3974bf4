package org.dalil.dossier.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs of pages, each with its running head and foot. The properties of the last one end the document. */
final class Sections {

    private static final double MM = 72 / 25.4;

    private final Part document;
    private final boolean toTheLeft;
    private final Map<String, Part> running = new LinkedHashMap<>();
    private final List<String> ofThis = new ArrayList<>();
    private int columns = 1;
    private boolean ended;
    private List<String> ofLast = List.of();
    private int columnsOfLast = 1;

    Sections(Part document, boolean toTheLeft) {
        this.document = document;
        this.toTheLeft = toTheLeft;
    }

    void begin(int columns) {
        if (ended) {
            document.open("p").open("pPr");
            document.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
            properties();
            document.close().close();
        }
        this.columns = columns;
        ofThis.clear();
    }

    void running(boolean head, Part part) {
        String name = (head ? "header" : "footer") + (running.size() + 1) + ".xml";
        running.put(name, part);
        ofThis.add(name);
    }

    void end() {
        ended = true;
        ofLast = List.copyOf(ofThis);
        columnsOfLast = columns;
    }

    /** Written at the end of a section, or of the document. */
    void properties() {
        document.open("sectPr");
        for (String name : ofLast) {
            boolean head = name.startsWith("header");
            document.empty(
                    head ? "headerReference" : "footerReference",
                    "type",
                    "default",
                    "r:id",
                    document.leadsTo(head ? "header" : "footer", name));
        }
        document.empty("type", "val", "nextPage");
        document.empty("pgSz", "w", Lengths.twips(210 * MM), "h", Lengths.twips(297 * MM));
        document.empty(
                "pgMar",
                "top",
                Lengths.twips(33 * MM),
                "right",
                Lengths.twips((toTheLeft ? 26 : 30) * MM),
                "bottom",
                Lengths.twips(30 * MM),
                "left",
                Lengths.twips((toTheLeft ? 30 : 26) * MM),
                "header",
                Lengths.twips(13 * MM),
                "footer",
                Lengths.twips(10 * MM),
                "gutter",
                "0");
        document.empty("cols", "num", Integer.toString(columnsOfLast), "space", Lengths.twips(8 * MM));
        if (toTheLeft) {
            document.empty("bidi");
        }
        document.close();
    }

    Map<String, Part> runningParts() {
        return running;
    }
}
