package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.cases.AskDesk;
import org.dalil.cases.AskId;
import org.dalil.cases.AskKind;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/ask.xhtml}: an ask that is there, or a new one where the address names none. */
@Named
@RequestScoped
public class AskPage {

    @Inject
    private CaseHeader header;

    @Inject
    private AskDesk desk;

    @Inject
    private Papers papers;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private Terms terms;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("ask", header.caseId().value()))
                    : forms.open(id().value().toString(), () -> desk.open(header.caseId(), id()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("ask") == null;
    }

    private AskId id() {
        return new AskId(IdInAddress.of(asked.getParameter("ask")));
    }

    public List<Choice> getPassages() {
        return papers.passagesById();
    }

    public List<Choice> getKinds() {
        return terms.choices("ask_kind", AskKind.values());
    }

    public List<Choice> getRegimes() {
        return papers.regimes();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<AskId> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/case?id=" + header.getId());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), id()), "/cases/case?id=" + header.getId());
    }
}
