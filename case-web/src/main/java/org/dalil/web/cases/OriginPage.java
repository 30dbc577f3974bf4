package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dalil.editing.Editing;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.origins.OriginDesk;
import org.dalil.origins.OriginReading;
import org.dalil.origins.OriginView;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/origin.xhtml}: how an item came to be; the page of the item shows it both ways. */
@Named
@RequestScoped
public class OriginPage {

    @Inject
    private CaseHeader header;

    @Inject
    private OriginReading reading;

    @Inject
    private OriginDesk desk;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        header.requireEditing();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = getOrigin() == null
                    ? forms.blank(Editing.formOfNew("origin", getItem().id().value()))
                    : forms.open(getOrigin().id().toString(), () -> desk.open(header.caseId(), id()));
        }
        return form;
    }

    public EvidenceView getItem() {
        return item(id()).orElseThrow(NotThere::new);
    }

    private Optional<EvidenceView> item(@Nullable EvidenceId id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private List<EvidenceView> items() {
        return evidence.items(header.viewer(), header.caseId());
    }

    /** Null where nobody wrote anything yet. */
    public @Nullable OriginView getOrigin() {
        return origins().stream()
                .filter(origin -> origin.itemId().equals(id()))
                .findFirst()
                .orElse(null);
    }

    /** The item of which it was made. */
    public @Nullable EvidenceView getOriginal() {
        return item(getItem().original()).orElse(null);
    }

    /** What was made of it. */
    public List<EvidenceView> getMade() {
        return items().stream()
                .filter(item -> Objects.equals(item.original(), id()))
                .toList();
    }

    private List<OriginView> origins() {
        return reading.of(header.viewer(), header.caseId());
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<EvidenceId> outcome = getOrigin() == null
                ? desk.add(header.caseId(), id(), typed.sheet())
                : desk.change(header.caseId(), id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/exhibit?id=" + header.getId() + "&item=" + done.value());
    }

    private EvidenceId id() {
        return new EvidenceId(IdInAddress.of(asked.getParameter("item")));
    }
}
