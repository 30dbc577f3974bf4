package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.dalil.protection.ItemPeopleDesk;
import org.dalil.protection.RecallView;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/recall.xhtml}: a dossier that is called back, until somebody says what was done. */
@Named
@RequestScoped
public class RecallPage {

    @Inject
    private CaseHeader header;

    @Inject
    private PeoplePage page;

    @Inject
    private ItemPeopleDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getRecall();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank("recall " + asked.getParameter("recall"));
        }
        return form;
    }

    public RecallView getRecall() {
        return page.getRecalls().stream()
                .filter(recall -> recall.id().equals(IdInAddress.of(asked.getParameter("recall"))))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public @Nullable String close() {
        return forms.answer(
                getForm(),
                desk.close(header.getRow().id(), getRecall().id(), getForm().sheet()),
                done -> "/cases/people?id=" + header.getId());
    }
}
