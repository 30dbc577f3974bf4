package org.dalil.worker.inside;

import java.io.Serial;
import org.dalil.worker.Undrawn;

/** A file, or a page of it, that is not drawn. */
final class CannotDraw extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Undrawn reason;

    CannotDraw(Undrawn reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Undrawn reason() {
        return reason;
    }
}
