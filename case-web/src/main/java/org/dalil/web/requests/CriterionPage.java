package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.dalil.evidence.ProvingPassage;
import org.dalil.requests.Against;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.ClaimView;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.Coverage;
import org.dalil.requests.ProofView;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/criterion.xhtml}: one criterion with all that is said for it and against it. */
@Named
@RequestScoped
public class CriterionPage {

    @Inject
    private RequestHeader header;

    @Inject
    private CoverageLooks looks;

    @Inject
    private ThingNames names;

    @Inject
    private ArgumentReading argument;

    @Inject
    private HttpServletRequest asked;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getElement();
    }

    public Coverage.Element getElement() {
        return header.file().coverage().elements().stream()
                .filter(element -> element.criterion().id().equals(asked.getParameter("criterion")))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<String> getLacks() {
        return getElement().shortfalls().stream().map(looks::said).toList();
    }

    public List<ClaimView> getClaims() {
        return argument.claims(header.viewer(), header.getRequest().caseId()).stream()
                .filter(made -> made.request().equals(header.requestId()))
                .map(ArgumentReading.ClaimOf::claim)
                .filter(claim ->
                        claim.criterion().equals(getElement().criterion().id()))
                .toList();
    }

    /** The proofs that name a claim; those that name none where it is null. */
    public List<ProofView> proofs(@Nullable ClaimView claim) {
        return header.getRequest().proofs().stream()
                .filter(proof ->
                        proof.criterion().equals(getElement().criterion().id()))
                .filter(proof -> Objects.equals(proof.claim(), claim == null ? null : claim.id()))
                .toList();
    }

    public ThingNames.Called named(ProofView proof) {
        return names.named(proof);
    }

    public ThingNames.Called named(CounterPointView point) {
        return names.named(point.against());
    }

    /** In what a claim is said to be established, denied or refuted. */
    public ThingNames.@Nullable Called source(ClaimView claim) {
        return claim.item() != null
                ? names.named(claim.item())
                : claim.position() != null ? names.named(Against.ofPosition(claim.position())) : null;
    }

    /** The words in a file at which a proof points; null where it points at all of it. */
    public @Nullable String quote(ProofView proof) {
        return names.passage(proof.passage()).map(names::quote).orElse(null);
    }

    /** Words marked in review for this criterion, or for a fact that is offered for it. */
    public List<ProvingPassage> getPassages() {
        return getElement().cells().stream()
                .flatMap(cell -> cell.passages().stream())
                .toList();
    }

    public String number(ProvingPassage passage) {
        return names.item(passage.item()).number();
    }

    public @Nullable String quote(ProvingPassage passage) {
        return names.quote(passage);
    }
}
