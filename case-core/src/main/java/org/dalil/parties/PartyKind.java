package org.dalil.parties;

/** What a party is. */
public enum PartyKind {
    PERSON,
    ORGANISATION,
    /** A company or another body with rights of its own. */
    LEGAL_ENTITY,
    STATE,
    COALITION,
    /** People or bodies that are not named one by one: «all governments», «six activists». */
    PERSON_CLASS
}
