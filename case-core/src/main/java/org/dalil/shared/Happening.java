package org.dalil.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must stay provable. Desks fire it inside their transaction; the audit trail listens. It
 * carries ids, stages and counts, never names or text of a case: the trail is read by people who may not read the case.
 */
public interface Happening {

    /** Stable name, such as {@code REQUEST_SENT_TO_REVIEW}; its words are {@code audit.what.<NAME>}. */
    String what();

    /** The account that did it; null for the program itself and for people who could not sign in. */
    @Nullable UUID by();

    /** What it was done to. */
    @Nullable UUID about();

    /** The case it belongs to; null for what belongs to none. */
    @Nullable UUID caseId();

    Instant at();

    /** A few plain details, such as {@code stage=IN_REVIEW}. */
    default Map<String, String> details() {
        return Map.of();
    }
}
