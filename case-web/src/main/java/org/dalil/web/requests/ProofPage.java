package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.regimes.Criterion;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.CrosswalkReading;
import org.dalil.requests.CrosswalkReading.Serving;
import org.dalil.requests.DraftForms;
import org.dalil.requests.ProofDesk;
import org.dalil.requests.ProofId;
import org.dalil.requests.ProofView;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/proof.xhtml}: something that is offered for a criterion, or is about to be. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private ThingNames names;

    @Inject
    private ArgumentReading argument;

    @Inject
    private ProofDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private CrosswalkReading crosswalk;

    private @Nullable Form form;

    public void load() {
        getCriterion();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("proof") == null;
    }

    public Criterion getCriterion() {
        String id = isNew() ? asked.getParameter("criterion") : getProof().criterion();
        return header.file().pack().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public ProofView getProof() {
        ProofId id = new ProofId(IdInAddress.of(asked.getParameter("proof")));
        return header.file().request().proofs().stream()
                .filter(proof -> proof.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? suggested(forms.blank(
                            DraftForms.proof(header.requestId(), getCriterion().id())))
                    : forms.open(
                            getProof().id().value().toString(),
                            () -> desk.open(header.requestId(), getProof().id()));
        }
        return form;
    }

    /** What another request of the case offers is the natural choice for who came from there. */
    private Form suggested(Form blank) {
        Serving taken = getTaken();
        if (taken != null) {
            blank.suggest("item", taken.proof().offer().written());
            Stream.of(Language.values()).forEach(language -> taken.proof()
                    .why()
                    .in(language)
                    .ifPresent(why -> blank.suggest("why." + language.tag(), why)));
        }
        return blank;
    }

    /** What is being taken over from another request; null where nothing is. */
    public @Nullable Serving getTaken() {
        String written = asked.getParameter("from");
        if (written == null || !isNew()) {
            return null;
        }
        ProofId from = new ProofId(IdInAddress.of(written));
        return getServings().stream()
                .filter(serving -> serving.proof().id().equals(from))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What other requests of the case offer for criteria that correspond to this one. */
    public List<Serving> getServings() {
        return header.isMayDraft() && isNew()
                ? crosswalk.serving(header.viewer(), header.getRequest().caseId(), header.requestId()).stream()
                        .filter(serving ->
                                serving.criterion().equals(getCriterion().id()))
                        .toList()
                : List.of();
    }

    /** What a proof of another request is called here. */
    public String called(Serving serving) {
        return names.named(serving.proof()).code();
    }

    /** Whatever may be offered: the evidence, the passages marked in it, the facts. */
    public List<Choice> getItems() {
        return names.offers();
    }

    /** What the proof that is edited offers. */
    public String getItem() {
        String shown = getProof().offer().written();
        return names.offers().stream()
                .filter(choice -> choice.value().equals(shown))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> names.named(getProof()).code());
    }

    /** The claims under the criterion, of which it may bear out one. */
    public List<Choice> getClaims() {
        return argument.claims(header.viewer(), header.getRequest().caseId()).stream()
                .filter(made -> made.request().equals(header.requestId()))
                .map(ArgumentReading.ClaimOf::claim)
                .filter(claim -> claim.criterion().equals(getCriterion().id()))
                .map(claim -> new Choice(claim.id().value().toString(), choices.said(claim.sentence())))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        String from = asked.getParameter("from");
        Outcome<ProofId> outcome;
        if (!isNew()) {
            outcome = desk.change(header.requestId(), getProof().id(), typed.edit());
        } else if (from == null) {
            outcome = desk.offer(header.requestId(), getCriterion().id(), typed.sheet());
        } else {
            outcome = desk.takeOver(
                    header.requestId(), getCriterion().id(), new ProofId(IdInAddress.of(from)), typed.sheet());
        }
        return forms.answer(typed, outcome, done -> "/requests/grounds?id=" + header.getId());
    }
}
