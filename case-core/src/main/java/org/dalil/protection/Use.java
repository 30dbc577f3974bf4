package org.dalil.protection;

/** What a person may agree to; the values of {@code consent_scope} in the vocabulary, but for those that are none. */
public enum Use {
    INTERNAL_USE,
    SHARE_WITH_COALITION,
    SUBMIT_ANONYMISED,
    SUBMIT_NAMED_CONFIDENTIAL,
    PUBLIC_NAMED
}
