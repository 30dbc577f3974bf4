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
    PERSON_CLASS;

    /** Whether everybody may know of it. People are known in their cases only, whatever the newspapers say. */
    public boolean mayBeCommon() {
        return switch (this) {
            case PERSON, PERSON_CLASS -> false;
            case ORGANISATION, LEGAL_ENTITY, STATE, COALITION -> true;
        };
    }
}
