package org.dalil.web.requests;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row of the coverage matrix, one for each item; null where nothing is. Written here and not by tags:
 * three hundred items by seventy-five criteria are more cells than Facelets visits in a second.
 */
@FacesComponent(MatrixCells.TYPE)
public class MatrixCells extends UIComponentBase {

    static final String TYPE = "org.dalil.web.requests.MatrixCells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        @SuppressWarnings("unchecked")
        List<@Nullable MatrixCell> row =
                (List<@Nullable MatrixCell>) getAttributes().get("value");
        for (MatrixCell cell : row) {
            writer.startElement("td", this);
            writer.writeAttribute("class", "ev", null);
            if (cell != null) {
                write(writer, cell);
            }
            writer.endElement("td");
        }
    }

    private void write(ResponseWriter writer, MatrixCell cell) throws IOException {
        writer.startElement("a", this);
        writer.writeAttribute("class", "dl-cell", null);
        writer.writeURIAttribute("href", cell.href(), null);
        writer.writeAttribute("aria-label", cell.label(), null);
        writer.writeAttribute("title", cell.label(), null);
        for (String mark : cell.marks()) {
            writer.startElement("span", this);
            writer.writeAttribute("class", "dl-dot " + mark, null);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.endElement("span");
        }
        writer.endElement("a");
    }
}
