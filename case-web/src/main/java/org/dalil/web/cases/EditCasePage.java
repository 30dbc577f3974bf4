package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.cases.CaseDesk;
import org.dalil.cases.CaseKind;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/edit.xhtml}: what a case is about. */
@Named
@RequestScoped
public class EditCasePage {

    @Inject
    private CaseHeader header;

    @Inject
    private CaseDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    private @Nullable Form form;

    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.open(header.caseId().value().toString(), () -> desk.look(header.caseId()));
        }
        return form;
    }

    public List<Choice> getKinds() {
        return terms.choices("case_kind", CaseKind.values());
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed, desk.change(header.caseId(), typed.edit()), done -> "/cases/case?id=" + header.getId());
    }
}
