package org.dalil.assignments;

import java.time.Instant;
import org.dalil.requests.RequestId;

/** Who gave a request to whom, by name, and with which words. */
public record HandOverView(RequestId request, String from, String to, String by, String note, Instant at) {}
