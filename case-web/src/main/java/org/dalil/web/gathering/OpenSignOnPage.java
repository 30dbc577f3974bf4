package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.gathering.SignOnDesk;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/open-sign-on.xhtml}: until when a letter can be signed. */
@Named
@RequestScoped
public class OpenSignOnPage {

    private static final String USUAL_TIME = "18:00";
    private static final String USUAL_ZONE = "Europe/Brussels";

    @Inject
    private CaseHeader header;

    @Inject
    private SignOnDesk desk;

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
            form = forms.blank(key()).suggest("closes.time", USUAL_TIME).suggest("closes.zone", USUAL_ZONE);
        }
        return form;
    }

    public @Nullable String open() {
        return forms.answer(
                getForm(),
                desk.open(header.getRow().id(), text(), key(), getForm().sheet()),
                done -> "/cases/sign-on?id=" + header.getId() + "&text=" + done);
    }

    private String key() {
        return Editing.formOfNew("sign-on", text());
    }

    private UUID text() {
        return IdInAddress.of(asked.getParameter("text"));
    }
}
