package org.dalil.waivers;

import java.time.Instant;
import org.dalil.requests.OpenPoint;

/**
 * A point that holds nobody back any more.
 *
 * @param key of the point: see {@link org.dalil.requests.RequestFile#keyOf}
 */
public record WaiverView(String key, OpenPoint.Code code, String reason, String by, Instant at) {}
