package org.dalil.web.audit;

import java.util.List;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditRow;
import org.dalil.web.ui.PageOf;

/**
 * A history as it is shown.
 *
 * @param address of its export, without the ending
 * @param query the filter as it stands behind that address
 */
public record History(PageOf<AuditRow> page, List<Actor> actors, String address, String query) {

    public History {
        actors = List.copyOf(actors);
    }

    public String export(String ending) {
        return address + "." + ending + query;
    }
}
