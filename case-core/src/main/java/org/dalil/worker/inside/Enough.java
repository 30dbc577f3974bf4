package org.dalil.worker.inside;

import java.io.Serial;

/** So much has been said, or so much time has passed, that the rest of a file stays unread. */
final class Enough extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Enough() {
        super("enough", null, false, false);
    }
}
