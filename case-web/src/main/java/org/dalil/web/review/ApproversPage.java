package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.review.ReviewReading;
import org.dalil.web.ui.IdInAddress;

/** Behind {@code parts/ends-approvals.xhtml}, which stands in the forms whose saving ends approvals. */
@Named
@RequestScoped
public class ApproversPage {

    @Inject
    private ReviewReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    /** Their names; empty where there is no approval to end. */
    @ReadOnce
    public String of(EvidenceView item) {
        boolean approved =
                item.status() == EvidenceStatus.FIRST_REVIEW_PASSED || item.status() == EvidenceStatus.APPROVED;
        List<String> names = approved
                ? reading.approvers(
                        current.required().id(), new CaseId(IdInAddress.of(asked.getParameter("id"))), item.id())
                : List.of();
        return String.join(" · ", names);
    }
}
