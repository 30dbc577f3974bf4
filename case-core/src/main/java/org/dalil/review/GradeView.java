package org.dalil.review;

import java.time.Instant;

/** A grade as people see it, with the name of who gave it. */
public record GradeView(Grade.Reliability source, int information, String reasons, String by, Instant at) {

    /** {@code B2} */
    public String code() {
        return source.name() + information;
    }
}
