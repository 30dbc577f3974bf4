package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.CaseReading;
import org.dalil.cases.FactDesk;
import org.dalil.cases.FactId;
import org.dalil.cases.PassageView;
import org.dalil.cases.Tlp;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/fact.xhtml}: a fact that is there, or a new one where the address names none. */
@Named
@RequestScoped
public class FactPage {

    private static final int SHOWN_OF_A_PASSAGE = 120;

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private FactDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("fact", header.caseId().value()))
                    : forms.open(fact().value().toString(), () -> desk.open(header.caseId(), fact()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("fact") == null;
    }

    private FactId fact() {
        return new FactId(IdInAddress.of(asked.getParameter("fact")));
    }

    public List<Choice> getPassages() {
        return reading.passages(header.viewer(), header.caseId()).stream()
                .filter(PassageView::citable)
                .map(passage -> new Choice(passage.id().value().toString(), shortened(passage.quote())))
                .toList();
    }

    public List<Choice> getStatuses() {
        return terms.choices("allegation_status", AllegationStatus.values());
    }

    public List<Choice> getLabels() {
        return Arrays.stream(Tlp.values())
                .map(label -> new Choice(label.name(), label.label()))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<FactId> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), fact(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/record?id=" + header.getId());
    }

    private static String shortened(String quote) {
        return quote.length() <= SHOWN_OF_A_PASSAGE ? quote : quote.substring(0, SHOWN_OF_A_PASSAGE) + "…";
    }
}
