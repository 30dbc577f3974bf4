package org.dalil.web.command;

import java.util.List;

/** Why a command was not carried out: the key of one sentence that says what to do, and what stands in it. */
public final class Complaint extends RuntimeException {

    /** Who made the mistake, as the exit code says it. */
    enum Cause {
        NOT_DONE(1),
        NOT_UNDERSTOOD(2);

        private final int exitCode;

        Cause(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private static final long serialVersionUID = 1;

    private final Cause cause;
    private final String key;
    private final transient List<Object> arguments;

    private Complaint(Cause cause, String key, Object... arguments) {
        super(key);
        this.cause = cause;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static Complaint notDone(String key, Object... arguments) {
        return new Complaint(Cause.NOT_DONE, key, arguments);
    }

    public static Complaint notUnderstood(String key, Object... arguments) {
        return new Complaint(Cause.NOT_UNDERSTOOD, key, arguments);
    }

    int exitCode() {
        return cause.exitCode();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
