package org.dalil.review;

import java.time.Instant;
import java.time.LocalDate;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.shared.LocalText;

/**
 * An item that waits for a verdict, as one member sees it.
 *
 * @param role as what she works on the case
 * @param decided whether she said something in this round
 * @param ownFile whether she brought the file in
 * @param ownItem whether she added the item
 * @param asked whether somebody asked her by name
 */
public record QueueRow(
        ReviewId review,
        CaseId file,
        String caseNumber,
        EvidenceId item,
        String number,
        LocalText title,
        EvidenceStatus status,
        LocalDate dueOn,
        Instant sentAt,
        String sentBy,
        Role role,
        long decided,
        long ownFile,
        long ownItem,
        long asked) {

    public QueueRow {
        title = LocalText.orEmpty(title);
    }

    /** Whether it is her turn. What became of an item after her verdict is seen at its status. */
    public boolean mine() {
        return role.permissions().contains(Permission.REVIEW_EVIDENCE)
                && ownFile == 0
                && ownItem == 0
                && (decided == 0 || status != EvidenceStatus.FIRST_REVIEW_PASSED);
    }

    public boolean byName() {
        return asked > 0;
    }

    /** Whether one person has approved it, and a second one is wanted. */
    public boolean second() {
        return status == EvidenceStatus.FIRST_REVIEW_PASSED;
    }

    public boolean overdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
