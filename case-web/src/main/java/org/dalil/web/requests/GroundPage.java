package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.regimes.Criterion;
import org.dalil.requests.DraftForms;
import org.dalil.requests.GroundDesk;
import org.dalil.requests.GroundId;
import org.dalil.requests.GroundView;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/ground.xhtml}: a ground that is pleaded, or a criterion that is about to be. */
@Named
@RequestScoped
public class GroundPage {

    /** A group of criteria of which one is pleaded beside this one. */
    public record Companion(String field, LocalText name, LocalText rule, boolean needed, List<Choice> items) {

        /** Where the reason is written why that one is met. */
        public String why() {
            return field + GroundDesk.WHY;
        }
    }

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private GroundDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable List<Companion> companions;

    public void load() {
        getCriterion();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("ground") == null;
    }

    public Criterion getCriterion() {
        String id = isNew() ? asked.getParameter("criterion") : ground().criterion();
        return header.file().pack().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public @Nullable GroundId getGround() {
        return isNew() ? null : ground().id();
    }

    private GroundView ground() {
        GroundId id = new GroundId(IdInAddress.of(asked.getParameter("ground")));
        return header.file().request().grounds().stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(
                            DraftForms.ground(header.requestId(), getCriterion().id()))
                    : forms.open(ground().id().value().toString(), () -> desk.open(header.requestId(), ground().id()));
        }
        return form;
    }

    /** What the rules of the regime want beside a criterion that is about to be pleaded. */
    public List<Companion> getCompanions() {
        if (companions == null) {
            companions = isNew()
                    ? desk.companions(header.requestId(), getCriterion().id()).stream()
                            .map(this::companion)
                            .toList()
                    : List.of();
        }
        return companions;
    }

    private Companion companion(GroundDesk.Companions wanted) {
        return new Companion(
                GroundDesk.WITH + wanted.group().id(),
                wanted.group().rule().name(),
                wanted.group().rule().rule(),
                wanted.needed(),
                wanted.group().criteria().stream()
                        .map(criterion -> new Choice(
                                criterion.id(), criterion.citation() + " – " + choices.said(criterion.text())))
                        .toList());
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<GroundId> outcome = isNew()
                ? desk.plead(header.requestId(), getCriterion().id(), typed.sheet())
                : desk.change(header.requestId(), ground().id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/requests/grounds?id=" + header.getId());
    }
}
