package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.regimes.Criterion;
import org.dalil.regimes.PackChange;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.DraftForms;
import org.dalil.requests.GroundView;
import org.dalil.requests.PackDesk;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/pack.xhtml}: what a newer pack changes, and moving over to it. */
@Named
@RequestScoped
public class PackPage {

    /** A criterion that the newer pack has not, and for which another one is chosen. */
    public record Gone(String field, Criterion criterion) {}

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private PackDesk desk;

    @Inject
    private Forms forms;

    private @Nullable Form form;
    private @Nullable List<Gone> gone;

    /** Null while the request is drafted under the newest. */
    public @Nullable PackChange getChange() {
        return regimes.changeSince(header.getPack().id(), header.getPack().version())
                .orElse(null);
    }

    public boolean isMayMove() {
        return getChange() != null && header.isMayDraft();
    }

    public List<Gone> getGone() {
        if (gone == null) {
            gone = isMayMove()
                    ? desk.gone(header.requestId()).stream()
                            .map(id -> new Gone(
                                    PackDesk.INSTEAD + id, header.getPack().criterion(id)))
                            .toList()
                    : List.of();
        }
        return gone;
    }

    /** The criteria of the newer pack that are not pleaded. */
    public List<Choice> getCriteria() {
        List<String> pleaded = header.getRequest().grounds().stream()
                .map(GroundView::criterion)
                .toList();
        return change().to().criteria().stream()
                .filter(criterion -> !pleaded.contains(criterion.id()))
                .map(criterion ->
                        new Choice(criterion.id(), criterion.citation() + " – " + choices.said(criterion.text())))
                .toList();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(DraftForms.pack(header.requestId(), change().to().version()));
        }
        return form;
    }

    public @Nullable String move() {
        Form typed = getForm();
        return forms.answer(
                typed,
                desk.moveOver(header.requestId(), change().to().version(), typed.sheet()),
                done -> "/requests/overview?id=" + header.getId());
    }

    private PackChange change() {
        PackChange change = getChange();
        if (change == null) {
            throw new NotThere();
        }
        return change;
    }
}
