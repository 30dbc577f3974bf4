package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.cases.AllegationStatus;
import org.dalil.regimes.Criterion;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.ClaimDesk;
import org.dalil.requests.ClaimId;
import org.dalil.requests.ClaimView;
import org.dalil.requests.DraftForms;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/claim.xhtml}: a claim, or one that is about to be made under a criterion. */
@Named
@RequestScoped
public class ClaimPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ThingNames names;

    @Inject
    private CoverageLooks looks;

    @Inject
    private ArgumentReading argument;

    @Inject
    private ClaimDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        getCriterion();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("claim") == null;
    }

    public Criterion getCriterion() {
        String id = isNew() ? asked.getParameter("criterion") : claim().criterion();
        return header.file().pack().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private ClaimView claim() {
        ClaimId id = new ClaimId(IdInAddress.of(asked.getParameter("claim")));
        return argument.claims(header.viewer(), header.getRequest().caseId()).stream()
                .filter(made -> made.request().equals(header.requestId()))
                .map(ArgumentReading.ClaimOf::claim)
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(
                            DraftForms.claim(header.requestId(), getCriterion().id()))
                    : forms.open(claim().id().value().toString(), () -> desk.open(header.requestId(), claim().id()));
        }
        return form;
    }

    public List<Choice> getStatuses() {
        return terms.choices("allegation_status", AllegationStatus.values());
    }

    public List<Choice> getItems() {
        return names.items();
    }

    public List<Choice> getPositions() {
        return names.positions();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<ClaimId> outcome = isNew()
                ? desk.make(header.requestId(), getCriterion().id(), typed.sheet())
                : desk.change(header.requestId(), claim().id(), typed.edit());
        return forms.answer(typed, outcome, done -> back());
    }

    public @Nullable String remove() {
        String back = back();
        return messages.answer(desk.drop(header.requestId(), claim().id()), back);
    }

    private String back() {
        return looks.outcome("criterion", "criterion", getCriterion().id());
    }
}
