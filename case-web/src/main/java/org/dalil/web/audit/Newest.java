package org.dalil.web.audit;

import jakarta.servlet.http.HttpServletRequest;

/** The newest entry that was on a page when somebody said to have seen it. */
final class Newest {

    private Newest() {}

    /** What is no number is before everything. */
    static long of(HttpServletRequest asked) {
        String written = asked.getParameter("newest");
        return written != null && written.matches("[0-9]{1,18}") ? Long.parseLong(written) : 0;
    }
}
