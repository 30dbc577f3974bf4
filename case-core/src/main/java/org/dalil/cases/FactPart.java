package org.dalil.cases;

/** What a party had to do with an event. */
public enum FactPart {
    DID_IT,
    /** Supplied, paid for or tolerated it: the limb under which makers of spyware are listed. */
    MADE_IT_POSSIBLE,
    SUFFERED_IT,
    WITNESSED_IT,
    REPORTED_IT,
    /** A court or an authority that found or decided something. */
    DECIDED_IT,
    NAMED_IN_IT
}
