package org.dalil.mail;

/** What a mail is about; the names are for ever, they stand in the trail. */
public enum MailKind {
    INVITATION,
    REMINDER,
    /** For who lost the link with which she can correct what she answered. */
    NEW_LINK,
    DIGEST,
    /** An administrator tries whether mail leaves. */
    TRIAL
}
