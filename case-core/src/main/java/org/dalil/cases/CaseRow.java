package org.dalil.cases;

import java.time.Instant;
import org.dalil.shared.LocalText;

/**
 * One line of the list of cases, and the head of a case.
 *
 * @param signatures those that stand
 */
public record CaseRow(
        CaseId id,
        String number,
        CaseKind kind,
        LocalText title,
        LocalText summary,
        Instant openedAt,
        long members,
        long signatures,
        long letters) {

    public CaseRow {
        summary = LocalText.orEmpty(summary);
    }
}
