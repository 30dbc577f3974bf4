package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.cases.CitationView;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.GroupRule;
import org.dalil.requests.Coverage;
import org.dalil.requests.GroundDesk;
import org.dalil.requests.GroundId;
import org.dalil.requests.GroundView;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.ProofView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/grounds.xhtml}. */
@Named
@RequestScoped
public class GroundsPage {

    private static final Map<Coverage.State, String> FIRST =
            Map.of(Coverage.State.GAP, "first-gap", Coverage.State.THIN, "first-thin");

    /** A ground with the criterion that it pleads. */
    public record Pleaded(GroundView ground, Criterion criterion) {}

    /** Something that is offered for a criterion, by its code in the case. */
    public record Offered(ProofView proof, String code) {}

    @Inject
    private RequestHeader header;

    @Inject
    private GroundDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

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

    /** The grounds in their order, each with its criterion. */
    public List<Pleaded> getPleaded() {
        return header.file().request().grounds().stream()
                .map(ground -> new Pleaded(ground, header.file().pack().criterion(ground.criterion())))
                .toList();
    }

    /** The rules of the pack that what is pleaded does not meet. */
    public List<GroupRule> getUnmet() {
        return header.file().unmetRules();
    }

    /** Names the first gap and the first thin criterion, so that one can be led there; null for the others. */
    public @Nullable String spot(Coverage.Element element) {
        List<Coverage.Element> alike = header.file().coverage().in(element.state());
        boolean first = alike.get(0).criterion().equals(element.criterion());
        return first && FIRST.containsKey(element.state()) ? FIRST.get(element.state()) : null;
    }

    /** What is offered for a criterion: the facts, with the sentence why. */
    public List<Offered> facts(Coverage.Element element) {
        return offered(
                element,
                element.facts().stream().collect(Collectors.toMap(OfferedFact::id, OfferedFact::code)),
                ProofView::factId);
    }

    /** The same for the evidence. */
    public List<Offered> exhibits(Coverage.Element element) {
        return offered(
                element,
                element.exhibits().stream().collect(Collectors.toMap(EvidenceView::id, EvidenceView::number)),
                ProofView::evidenceId);
    }

    private <K> List<Offered> offered(
            Coverage.Element element, Map<K, String> codes, Function<ProofView, @Nullable K> item) {
        return header.file().request().proofs().stream()
                .filter(proof -> proof.criterion().equals(element.criterion().id()))
                .flatMap(proof -> Optional.ofNullable(item.apply(proof))
                        .flatMap(key -> Optional.ofNullable(codes.get(key)))
                        .map(code -> new Offered(proof, code))
                        .stream())
                .sorted(Comparator.comparing(Offered::code))
                .toList();
    }

    /** A button beside a ground was pressed; nothing happens for an address that only looks so. */
    public @Nullable String move() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return Optional.ofNullable(asked.getParameter("up"))
                .map(id -> desk.move(header.requestId(), new GroundId(IdInAddress.of(id)), true))
                .or(() -> Optional.ofNullable(asked.getParameter("down"))
                        .map(id -> desk.move(header.requestId(), new GroundId(IdInAddress.of(id)), false)))
                .map(outcome -> messages.answer(outcome, "/requests/grounds?id=" + header.getId()))
                .orElse(null);
    }
}
