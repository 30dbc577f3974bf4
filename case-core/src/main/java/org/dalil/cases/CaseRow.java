package org.dalil.cases;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of cases, and the head of a case.
 *
 * @param signatures those that stand
 * @param inQuarantine the numbers of the items of evidence that are not what they were, with spaces; null for none
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
        long letters,
        @Nullable String inQuarantine) {

    public CaseRow {
        summary = LocalText.orEmpty(summary);
    }

    /** The numbers of the items of evidence that are not what they were, in their order. */
    public List<String> quarantined() {
        return inQuarantine == null
                ? List.of()
                : Stream.of(inQuarantine.split(" ")).sorted(Codes.IN_ORDER).toList();
    }
}
