package org.dalil.backup;

/** Why a backup was not made, or not put back. Nothing was changed then. */
public final class BackupFailure extends RuntimeException {

    /** What stands in the way. */
    public enum Reason {
        /** The database cannot be reached, or there is none. */
        NO_DATABASE,
        /** The file is there already. */
        FILE_EXISTS,
        /** The file would lie in the folder that it saves. */
        FILE_IN_DATA,
        /** There is no such file. */
        NO_FILE,
        /** The passphrase is too short to keep anything secret. */
        SHORT_PASSPHRASE,
        /** Not a backup of Dalil at all. */
        NO_BACKUP,
        /** The passphrase is another one, or the first bytes of the file were changed. */
        WRONG_PASSPHRASE,
        /** Bytes are missing, or other than they were written. */
        CHANGED,
        /** Written by a newer Dalil than this one. */
        TOO_NEW,
        /** There is something in the place to which it should go. */
        NOT_EMPTY,
        /** A server works in the place to which it should go. */
        RUNNING,
        /** What was read back is not what was written. */
        NOT_THE_SAME,
        /** The disk or the database refused. */
        BROKEN_OFF
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    BackupFailure(Reason reason, String details) {
        super(details);
        this.reason = reason;
    }

    BackupFailure(Reason reason, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
