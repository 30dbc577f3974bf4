package org.dalil.sending;

/**
 * What a recipient may not read of a dossier, as the team notes it: nothing is blackened because of it. The names are for
 * ever, they stand in the manifest of what was sent.
 */
public enum Redaction {
    /** It gets all that the dossier says. */
    NOTHING,
    /** Names and traces of people at risk are not for it. */
    PEOPLE_AT_RISK,
    /** Of evidence that is not public only the description is for it. */
    ALL_THAT_IS_NOT_PUBLIC
}
