package org.dalil.web.custody;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editing;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.QuarantineDesk;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/release.xhtml}: somebody answers for bytes that are what they were again. */
@Named
@RequestScoped
public class ReleasePage {

    @Inject
    private QuarantineDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything is written. */
    public void load() {
        if (desk.mayRelease(file(), new EvidenceId(getItem())) instanceof Outcome.Refused<EvidenceId>) {
            throw new NotThere();
        }
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(Editing.formOfNew("release", getItem()));
        }
        return form;
    }

    public @Nullable String release() {
        return forms.answer(
                getForm(),
                desk.release(file(), new EvidenceId(getItem()), getForm().sheet()),
                done -> "/cases/exhibit?id=" + file().value() + "&item=" + done.value());
    }

    public UUID getItem() {
        return IdInAddress.of(asked.getParameter("item"));
    }

    private CaseId file() {
        return new CaseId(IdInAddress.of(asked.getParameter("id")));
    }
}
