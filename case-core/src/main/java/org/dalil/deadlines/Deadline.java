package org.dalil.deadlines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something is due.
 *
 * @param file null for what is due whatever case it is about, such as the end of a regime
 * @param caseNumber empty where there is no case
 * @param thing null where the case, or the regime, says enough
 * @param code what people call the thing: {@code E-05}, or the id of a regime; may be empty
 * @param name may be empty; never the name of a person
 */
public record Deadline(
        Kind kind,
        LocalDate day,
        @Nullable CaseId file,
        String caseNumber,
        @Nullable UUID thing,
        String code,
        LocalText name) {

    /** What is due; its words are {@code work.deadline.<NAME>}. */
    public enum Kind {
        REVIEW_DUE,
        CONSENT_RUNS_OUT,
        SHARE_ENDS,
        /** A clock of a regime under which the viewer has a request. */
        REGIME_CLOCK,
        /** Until when an authority promised something; the thing is the request, as in the next one. */
        PROMISE_DUE,
        FOLLOW_UP_DUE
    }

    static final Comparator<Deadline> IN_ORDER = Comparator.comparing(Deadline::day)
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::caseNumber)
            .thenComparing(Deadline::code);

    public boolean overdue(LocalDate today) {
        return day.isBefore(today);
    }
}
