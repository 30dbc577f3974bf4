package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** One thing that a request has to have. */
interface Rule {

    /** What is open; nothing if the rule is kept. */
    Stream<OpenPoint> open(Examined request);
}
