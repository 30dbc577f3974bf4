package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.dalil.letters.LetterDesk;
import org.dalil.letters.LetterForm;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/write-letter.xhtml}. */
@Named
@RequestScoped
public class WriteLetterPage {

    @Inject
    private CaseHeader header;

    @Inject
    private LetterDesk desk;

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
            form = forms.open(
                    LetterForm.key(text()).toString(),
                    () -> desk.open(header.getRow().id(), text()));
        }
        return form;
    }

    public @Nullable String save() {
        return forms.answer(
                getForm(),
                desk.write(header.getRow().id(), text(), getForm().edit()),
                done -> "/cases/signed-letter?id=" + header.getId() + "&text=" + done);
    }

    private UUID text() {
        return IdInAddress.of(asked.getParameter("text"));
    }
}
