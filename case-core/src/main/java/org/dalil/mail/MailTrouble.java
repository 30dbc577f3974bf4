package org.dalil.mail;

/** Why a mail did not leave, as far as an administrator has to know. */
public enum MailTrouble {
    /** Nobody answers at the server that is named. */
    NO_ANSWER(true),
    /** The server has no certificate that counts, or speaks without encryption. */
    NOT_TRUSTED(true),
    /** It does not let us in. */
    NOT_LET_IN(true),
    /** It takes nothing from us now. */
    NOT_NOW(true),
    /** It does not take this mail, now or later. */
    REFUSED(false),
    /** The line broke, or the program ended, while it went: sending it again could send it twice. */
    PERHAPS_SENT(false),
    /** Nobody opens it any more: the keys of the installation are others. */
    UNREADABLE(false);

    private final boolean passes;

    MailTrouble(boolean passes) {
        this.passes = passes;
    }

    /** Whether it makes sense to try again. */
    public boolean passes() {
        return passes;
    }
}
