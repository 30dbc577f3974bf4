package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.cases.CitationView;
import org.dalil.regimes.Criterion;
import org.dalil.requests.Coverage;
import org.dalil.requests.GroundView;
import org.dalil.shared.LocalText;

/** Behind {@code requests/grounds.xhtml}. */
@Named
@RequestScoped
public class GroundsPage {

    @Inject
    private RequestHeader header;

    /** The citations of the source that this request rests on. */
    public List<CitationView> getCitations() {
        String regime = header.file().request().regime();
        return header.file().citations().stream()
                .filter(citation -> citation.isGround() && citation.regime().equals(regime))
                .toList();
    }

    /** What the source cites besides: precedents, other regimes. */
    public List<CitationView> getOtherCitations() {
        List<CitationView> own = getCitations();
        return header.file().citations().stream()
                .filter(citation -> !own.contains(citation))
                .toList();
    }

    /** The criteria that a citation is read to be. */
    public List<Criterion> criteria(CitationView citation) {
        return header.file().pack().criteria().stream()
                .filter(criterion -> citation.criteria().contains(criterion.id()))
                .toList();
    }

    public List<Coverage.Group> getGroups() {
        return header.file().coverage().groups();
    }

    public int count(Coverage.State state) {
        return header.file().coverage().in(state).size();
    }

    /** What the drafter says about a criterion that is pleaded. */
    public LocalText why(Criterion criterion) {
        return header.file().request().grounds().stream()
                .filter(ground -> ground.criterion().equals(criterion.id()))
                .map(GroundView::why)
                .findFirst()
                .orElseGet(() -> LocalText.orEmpty(null));
    }
}
