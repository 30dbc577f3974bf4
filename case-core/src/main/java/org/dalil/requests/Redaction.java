package org.dalil.requests;

/**
 * What a recipient may not read. A bundle is bound for one of these, and its version keeps for which; what each lets
 * through is data ({@link Profile}). The names are for ever, they stand in the manifest of what was sent.
 */
public enum Redaction {
    /** It gets all that the dossier says. */
    NOTHING,
    /** Names and traces of people at risk are not for it. */
    PEOPLE_AT_RISK,
    /** Of evidence that is not public only the description is for it. */
    ALL_THAT_IS_NOT_PUBLIC;

    /** What a version without any exhibit leaves out: it describes them, and shows none. */
    static final Redaction SHOWING_NO_EXHIBIT = ALL_THAT_IS_NOT_PUBLIC;

    public Profile profile() {
        return Profile.of(this);
    }

    /** Whether what leaves this out may go to somebody who must not read that. */
    public boolean isEnoughFor(Redaction recipient) {
        return profile().leavesOut().containsAll(recipient.profile().leavesOut());
    }
}
