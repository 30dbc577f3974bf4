package org.dalil.review;

/** Why an item is not sent to review, or a verdict is not written down. */
public enum ReviewObjection {
    NOT_IN_REVIEW,
    IN_REVIEW_ALREADY,
    APPROVED_ALREADY,
    DUE_IN_THE_PAST,
    /** There are no bytes that anybody could look at. */
    NO_FILE,
    /** It is in quarantine, something else took its place, or somebody took back her consent. */
    STANDS_ASIDE,
    /** It has another file now. */
    FILE_MOVED,
    /** What is said of it was changed; the argument is by whom. */
    WORDS_MOVED,
    /** Passages were marked in it, or set aside. */
    MARKS_MOVED,
    /** Somebody graded it. */
    GRADE_MOVED,
    NOT_GRADED,
    /** The argument is how many. */
    CHECKS_OPEN,
    /** What does not apply does not apply for a reason; the argument is the point of the checklist. */
    REASON_MISSING,
    NOTE_MISSING,
    OWN_ITEM,
    OWN_FILE,
    /** The chain of custody says that she captured it, or those did for whom she works. */
    OWN_CAPTURE,
    OWN_PASSAGE,
    ADMINISTRATOR,
    /** She works for who issued it, and somebody approved it already. */
    ISSUER_SECOND,
    /** No two coordinators approve an item between them. */
    REVIEWER_NEEDED,
    /** She has decided about this already, in another way. */
    DECIDED_ALREADY,
    /** Her role in the case does not let her decide. */
    NO_REVIEWER,
    ASKED_ALREADY
}
