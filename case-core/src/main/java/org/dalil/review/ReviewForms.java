package org.dalil.review;

import java.util.Set;
import org.dalil.evidence.EvidenceId;

/** The keys of the forms on the screen of a reviewer, under which what is typed into them is kept. */
public final class ReviewForms {

    private ReviewForms() {}

    /** In which a reviewer answers the checklist. */
    public static String checks(EvidenceId item) {
        return "review " + item.value();
    }

    public static String grading(EvidenceId item) {
        return "grade " + item.value();
    }

    /** With which an item is sent to review. */
    public static String sending(EvidenceId item) {
        return "send " + item.value();
    }

    /** All of them. */
    public static Set<String> all(EvidenceId item) {
        return Set.of(checks(item), grading(item), sending(item));
    }
}
