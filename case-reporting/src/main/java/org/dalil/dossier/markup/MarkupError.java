package org.dalil.dossier.markup;

/** A text that breaks the rules of the markup. */
public class MarkupError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarkupError(String text, int at, String why) {
        super(why + " at character " + (at + 1) + ": " + text.substring(Math.max(0, at - 12), at) + " >> "
                + text.substring(at, Math.min(text.length(), at + 24)));
    }

    private MarkupError(String message, MarkupError cause) {
        super(message, cause);
    }

    /** The same error, saying where the text stands. */
    public MarkupError in(String place) {
        return new MarkupError(place + ": " + getMessage(), this);
    }
}
