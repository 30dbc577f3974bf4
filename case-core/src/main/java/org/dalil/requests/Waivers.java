package org.dalil.requests;

import java.util.Set;

/** Says which open points hold nobody back, as somebody has waived them. Requests ask, and know nothing of how. */
public interface Waivers {

    /** The keys of the points that are waived: see {@link RequestFile#keyOf}. */
    Set<String> of(RequestId id);
}
