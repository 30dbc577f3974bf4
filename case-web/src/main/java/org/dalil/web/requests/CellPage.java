package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ProvingPassage;
import org.dalil.requests.Coverage;
import org.dalil.requests.CoverageCell;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/cell.xhtml}: where a criterion and an item of evidence meet. */
@Named
@RequestScoped
public class CellPage {

    @Inject
    private RequestHeader header;

    @Inject
    private CoverageLooks looks;

    @Inject
    private ThingNames names;

    @Inject
    private CriterionPage criterion;

    @Inject
    private HttpServletRequest asked;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getCell();
    }

    public Coverage.Element getElement() {
        return criterion.getElement();
    }

    public CoverageCell getCell() {
        UUID item = IdInAddress.of(asked.getParameter("item"));
        return getElement().cells().stream()
                .filter(cell -> cell.item().id().value().equals(item))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public ThingNames.Called getItem() {
        return names.named(getCell().item().id());
    }

    public String getSaid() {
        return looks.said(getCell());
    }

    public @Nullable String quote(ProvingPassage passage) {
        return names.quote(passage);
    }

    /** Whether reviewers still have to look at it. */
    public boolean isInReview() {
        return getCell().support() == CoverageCell.Support.IN_REVIEW;
    }

    public EvidenceView getEvidence() {
        return getCell().item();
    }
}
