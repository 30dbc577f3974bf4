package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.editing.Stand;
import org.dalil.regimes.Criterion;
import org.dalil.requests.CounterPointDesk;
import org.dalil.requests.CounterPointId;
import org.dalil.requests.CounterPointView;
import org.dalil.requests.DraftForms;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/answer.xhtml}: what speaks against a criterion is written down here, and answered. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ThingNames names;

    @Inject
    private CoverageLooks looks;

    @Inject
    private CounterPointDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        getCriterion();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("point") == null;
    }

    public Criterion getCriterion() {
        String id = isNew() ? asked.getParameter("criterion") : point().criterion();
        return header.file().pack().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private CounterPointView point() {
        CounterPointId id = new CounterPointId(IdInAddress.of(asked.getParameter("point")));
        return header.file().bearings().against().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public ThingNames.Called getAgainst() {
        return names.named(point().against());
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(DraftForms.counterPoint(
                            header.requestId(), getCriterion().id()))
                    : forms.open(point().id().value().toString(), this::stand);
        }
        return form;
    }

    /** Whoever may not write in it is refused by the desk. */
    private Stand stand() {
        return header.isMayArgue() ? point().stand() : desk.open(header.requestId(), point().id());
    }

    /** Whatever may speak against it. */
    public List<Choice> getObjections() {
        return names.objections();
    }

    public List<Choice> getItems() {
        return names.items();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<CounterPointId> outcome = isNew()
                ? desk.put(header.requestId(), getCriterion().id(), typed.sheet())
                : desk.change(header.requestId(), point().id(), typed.edit());
        return forms.answer(
                typed,
                outcome,
                done -> looks.outcome("criterion", "criterion", getCriterion().id()));
    }

    public @Nullable String remove() {
        String back = looks.outcome("criterion", "criterion", getCriterion().id());
        return messages.answer(desk.drop(header.requestId(), point().id()), back);
    }
}
