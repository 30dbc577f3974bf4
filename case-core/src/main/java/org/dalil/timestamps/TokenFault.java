package org.dalil.timestamps;

/** Why an answer is no time stamp. */
public enum TokenFault {
    /** Nobody answered in time, or not in a way that can be used. */
    NO_ANSWER,
    /** The authority says no. */
    REFUSED,
    NOT_A_TOKEN,
    /** It is about other bytes. */
    WRONG_IMPRINT,
    /** It answers another question, maybe an old one. */
    WRONG_NONCE,
    WRONG_POLICY,
    BAD_SIGNATURE,
    /** The certificate is made for something else than time stamps. */
    WRONG_PURPOSE,
    /** The certificate had run out, or did not hold yet. */
    EXPIRED,
    /** The certificate leads to none that is trusted here. */
    UNTRUSTED
}
