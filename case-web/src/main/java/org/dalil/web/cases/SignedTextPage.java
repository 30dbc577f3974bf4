package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignedTextDesk;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/signed-text.xhtml}: a text that is signed, or a new one where the address names none. */
@Named
@RequestScoped
public class SignedTextPage {

    @Inject
    private CaseHeader header;

    @Inject
    private SignedTextDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Who may not edit here is answered as if there were no such page. */
    public void load() {
        if (!header.isMayEdit()) {
            throw new NotThere();
        }
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("text") == null;
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(
                            Editing.formOfNew("signed text", header.caseId().value()))
                    : forms.open(text().toString(), () -> desk.open(header.caseId(), text()));
        }
        return form;
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<UUID> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), text(), typed.edit());
        return forms.answer(typed, outcome, text -> "/cases/signatories?id=" + header.getId() + "&text=" + text);
    }

    private UUID text() {
        return IdInAddress.of(asked.getParameter("text"));
    }
}
