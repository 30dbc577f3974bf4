package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.SignatureView;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/withdraw.xhtml}: takes one signature back, or all that were pasted at once, and asks why. */
@Named
@RequestScoped
public class WithdrawPage {

    @Inject
    private CaseHeader header;

    @Inject
    private SignatoryDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable List<SignatureView> going;

    public void load() {
        if (getGoing().isEmpty()) {
            throw new NotThere();
        }
    }

    public List<SignatureView> getGoing() {
        if (going == null) {
            going = desk.going(header.caseId(), which());
        }
        return going;
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(key());
        }
        return form;
    }

    public @Nullable String withdraw() {
        return forms.answer(
                getForm(),
                desk.withdraw(header.caseId(), which(), key(), getForm().sheet()),
                done -> "/cases/signatories?id=" + header.getId());
    }

    private String key() {
        return Editing.formOfNew("withdrawal", which());
    }

    private UUID which() {
        return IdInAddress.of(asked.getParameter("which"));
    }
}
