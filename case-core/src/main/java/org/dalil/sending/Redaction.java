package org.dalil.sending;

/** What a recipient may not read of a dossier. The names are for ever, they stand in the manifest of what was sent. */
public enum Redaction {
    /** It gets all that the dossier says. */
    NOTHING,
    /** Names and traces of people at risk are blackened. */
    PEOPLE_AT_RISK,
    /** Of evidence that is not public only the description is left. */
    ALL_THAT_IS_NOT_PUBLIC
}
