package org.dalil.markup;

/** A text that breaks the rules of the markup. */
public class MarkupError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says where, never what: the text is of a case, and the message may end in a log. */
    MarkupError(int at, String why) {
        super(why + " at character " + (at + 1));
    }

    private MarkupError(String message, MarkupError cause) {
        super(message, cause);
    }

    /** The same error, saying where the text stands. */
    public MarkupError in(String place) {
        return new MarkupError(place + ": " + getMessage(), this);
    }
}
