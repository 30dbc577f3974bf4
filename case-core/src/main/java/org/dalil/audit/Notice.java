package org.dalil.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody is told because it concerns herself, by the name that it has in the trail. */
public enum Notice {
    MEMBER_ADMITTED,
    MEMBER_ROLE_CHANGED,
    MEMBER_SUCCEEDED,
    REQUEST_PASSED,
    REQUEST_MOVED,
    REVIEWER_ASKED,
    VERDICT_APPROVE,
    VERDICT_ASK,
    VERDICT_REJECT,
    REVIEW_LOST_CONSENT,
    RECALL_OPENED;

    /** About herself. */
    static final List<String> ABOUT_HER = names(EnumSet.of(MEMBER_ADMITTED, MEMBER_ROLE_CHANGED, MEMBER_SUCCEEDED));

    /** Directed to her. */
    static final List<String> TO_HER = names(EnumSet.of(REQUEST_PASSED, REVIEWER_ASKED));

    /** About what she sent to review. */
    static final List<String> ABOUT_HER_ITEMS =
            names(EnumSet.of(VERDICT_APPROVE, VERDICT_ASK, VERDICT_REJECT, REVIEW_LOST_CONSENT));

    private static List<String> names(Set<Notice> some) {
        return some.stream().map(Notice::name).toList();
    }
}
