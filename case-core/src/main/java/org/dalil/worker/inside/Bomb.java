package org.dalil.worker.inside;

import java.io.Serial;

/** Something that unpacks to far more than it is. */
final class Bomb extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Bomb() {
        super("bomb", null, false, false);
    }
}
