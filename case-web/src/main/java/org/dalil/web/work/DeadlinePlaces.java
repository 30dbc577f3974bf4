package org.dalil.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.dalil.deadlines.Deadline;

/** On which page a deadline is met. */
@RequestScoped
class DeadlinePlaces {

    @Inject
    private HttpServletRequest asked;

    static String page(Deadline deadline) {
        return switch (deadline.kind()) {
            case REVIEW_DUE -> "/review/item";
            case CONSENT_RUNS_OUT -> "/cases/people";
            case SHARE_ENDS -> "/cases/shown";
            case REGIME_CLOCK -> "/regimes/regime";
            case PROMISE_DUE, FOLLOW_UP_DUE -> "/requests/tracking";
        };
    }

    static String id(Deadline deadline) {
        if (page(deadline).equals("/requests/tracking")) {
            return String.valueOf(deadline.thing());
        }
        return deadline.file() == null
                ? deadline.code()
                : deadline.file().value().toString();
    }

    /** The whole address. */
    String address(Deadline deadline) {
        String more =
                switch (deadline.kind()) {
                    case REVIEW_DUE -> "&item=" + deadline.thing();
                    case SHARE_ENDS -> "&share=" + deadline.thing();
                    case CONSENT_RUNS_OUT, REGIME_CLOCK, PROMISE_DUE, FOLLOW_UP_DUE -> "";
                };
        return asked.getContextPath() + page(deadline) + ".xhtml?id=" + id(deadline) + more;
    }
}
