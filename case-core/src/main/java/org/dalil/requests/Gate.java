package org.dalil.requests;

import java.util.List;

/**
 * What has to be settled before a request goes on. Whoever sets up a gate brings a bean; the moves know none of them by
 * name.
 */
public interface Gate {

    boolean standsBefore(Move move);

    /** What is not settled, each with the place that leads there; only what blocks stops anybody. */
    List<OpenPoint> open(RequestFile file);
}
