package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestDesk;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/edit.xhtml}. */
@Named
@RequestScoped
public class EditRequestPage {

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private RequestDesk desk;

    @Inject
    private Forms forms;

    private @Nullable Form form;

    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.open(header.requestId().value().toString(), () -> desk.form(header.requestId()));
        }
        return form;
    }

    public List<Choice> getTargets() {
        return choices.targets(file(), header.file().pack());
    }

    public List<Choice> getOwners() {
        return choices.owners(file());
    }

    public List<Choice> getAddressees() {
        return choices.addressees(header.file().pack());
    }

    public List<Choice> getHolders() {
        return choices.holders(file());
    }

    public List<Choice> getTexts() {
        return choices.texts(file());
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed,
                desk.change(header.requestId(), typed.edit()),
                done -> "/requests/overview?id=" + header.getId());
    }

    private CaseId file() {
        return header.file().request().caseId();
    }
}
