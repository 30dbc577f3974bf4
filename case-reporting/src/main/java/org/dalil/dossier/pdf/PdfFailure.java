package org.dalil.dossier.pdf;

import org.jspecify.annotations.Nullable;

/** No PDF could be made that says what its source says. */
public class PdfFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PdfFailure(String message) {
        super(message);
    }

    PdfFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
