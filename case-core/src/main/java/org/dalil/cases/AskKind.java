package org.dalil.cases;

/** What a text asks for; a regime pack says which kinds it cannot deliver. */
public enum AskKind {
    /** Several asks in one sentence; what counts are those it is made of. */
    UMBRELLA,
    DESIGNATION,
    TRADE_BAN,
    SERVICE_BAN,
    NON_USE,
    EXPORT_STOP,
    MORATORIUM,
    EXCLUDE_EXHIBITOR,
    CALL_TO_JOIN,
    /** What a source would like to see; nobody is asked. */
    POLICY_POSITION_OF_SOURCE
}
