package org.dalil.requests;

import java.util.List;
import org.dalil.shared.Refusal;

/**
 * What would come of a move, before anybody makes it.
 *
 * @param objections beside the reason, which is still to be given, and the points
 * @param points what is to be settled first
 */
public record Weighed(List<Refusal> objections, List<OpenPoint> points) {

    public Weighed {
        objections = List.copyOf(objections);
        points = List.copyOf(points);
    }

    public boolean isFree() {
        return objections.isEmpty() && points.isEmpty();
    }
}
