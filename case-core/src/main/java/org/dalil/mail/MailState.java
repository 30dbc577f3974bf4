package org.dalil.mail;

/**
 * How far a mail has come.
 * <pre>
 *   WAITING ⇄ UNDER_WAY → SENT
 *      └──────────┴─────→ GIVEN_UP
 * </pre>
 */
public enum MailState {
    WAITING,
    /** Somebody is sending it. It stays so if the program ends just then. */
    UNDER_WAY,
    SENT,
    GIVEN_UP
}
