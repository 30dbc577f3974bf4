package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.decisions.DecisionDesk;
import org.dalil.decisions.DecisionId;
import org.dalil.decisions.DecisionKind;
import org.dalil.decisions.DecisionView;
import org.dalil.decisions.OutcomeReading;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/decision.xhtml}: notes what an authority decided, and asks who confirms it once more. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ThingNames names;

    @Inject
    private DecisionDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable DecisionView decision;

    public void load() {
        if (!header.may(isNew() ? Permission.LEAD_REQUEST : Permission.JUDGE_REQUEST)) {
            throw new NotPermitted();
        }
        if (isNew()) {
            getForm();
        } else {
            getDecision();
        }
    }

    public boolean isNew() {
        return asked.getParameter("decision") == null;
    }

    /** The one that is to be confirmed. */
    public DecisionView getDecision() {
        if (decision == null) {
            DecisionId id = new DecisionId(IdInAddress.of(asked.getParameter("decision")));
            decision = outcomes.about(header.viewer(), header.getRequest().caseId(), header.requestId()).stream()
                    .filter(noted -> noted.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        return decision;
    }

    public @Nullable String confirm() {
        return messages.answer(
                desk.confirm(header.requestId(), getDecision().id()), "/requests/tracking?id=" + header.getId());
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(DecisionView.formOf(header.requestId()));
        }
        return form;
    }

    public List<Choice> getKinds() {
        return terms.choices("request_status", DecisionKind.values());
    }

    public List<Choice> getItems() {
        return names.items();
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed, desk.note(header.requestId(), typed.sheet()), done -> "/requests/tracking?id=" + header.getId());
    }
}
