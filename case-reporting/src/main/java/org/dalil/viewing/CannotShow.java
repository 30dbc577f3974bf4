package org.dalil.viewing;

/** A file, or a page of it, that is not shown. */
public class CannotShow extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it is not. */
    public enum Reason {
        /** Markup, an archive, a program: what is not drawn here. */
        UNKNOWN,
        /** It wants a password. */
        ENCRYPTED,
        BROKEN,
        TOO_LARGE,
        TOO_SLOW,
        /** Something else is being drawn for the same person, or for too many others. */
        BUSY,
        /** The bytes are not there, or not what they were. */
        MISSING,
        NO_SUCH_PAGE
    }

    private final Reason reason;

    public CannotShow(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public CannotShow(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
