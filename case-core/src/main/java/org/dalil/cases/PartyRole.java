package org.dalil.cases;

/** What a party is in a case; one party may be several things. */
public enum PartyRole {
    TARGET,
    ADDRESSEE,
    ALLEGED_PERPETRATOR,
    VICTIM,
    WITNESS,
    SOURCE,
    /** A medium that the document relays. */
    MEDIA_SOURCE,
    SIGNATORY,
    OFFICIAL,
    INTERMEDIARY,
    EXPERT,
    LEAD,
    CO_LEAD,
    COALITION,
    /** Leads an organisation that signed. */
    SIGNATORY_CHIEF,
    /** Received an answer. */
    CORRESPONDENT,
    INITIATOR,
    PARTICIPANT;

    /** Whether who is this may be harmed by being known. */
    boolean mayBeInDanger() {
        return this == VICTIM || this == WITNESS || this == SOURCE;
    }
}
