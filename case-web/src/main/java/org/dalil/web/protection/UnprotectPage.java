package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.dalil.cases.CaseId;
import org.dalil.protection.PersonView;
import org.dalil.protection.ProtectionDesk;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/unprotect.xhtml}: another pseudonym, the end of the protection, the end of the identity. */
@Named
@RequestScoped
public class UnprotectPage {

    private static final Set<String> HOWS = Set.of("rename", "lift", "destroy");

    @Inject
    private CaseHeader header;

    @Inject
    private PersonPage page;

    @Inject
    private ProtectionDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there» to who does not say who works on the case. */
    public void load() {
        identity();
        getForm();
    }

    /** What is to be done: {@code rename}, {@code lift} or {@code destroy}. */
    public String getHow() {
        String how = asked.getParameter("how");
        return how != null && HOWS.contains(how) ? how : "rename";
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank("protection");
        }
        return form;
    }

    public @Nullable String rename() {
        return forms.answer(
                getForm(), desk.rename(file(), identity().id(), getForm().sheet()), done -> back());
    }

    public @Nullable String lift() {
        return forms.answer(
                getForm(), desk.lift(file(), identity().id(), getForm().sheet()), done -> back());
    }

    public @Nullable String destroy() {
        return forms.answer(
                getForm(), desk.destroy(file(), identity().id(), getForm().sheet()), done -> back());
    }

    private String back() {
        return "/cases/person?id=" + header.getId() + "&party="
                + page.getPerson().party().id().value();
    }

    private PersonView.Identity identity() {
        PersonView person = page.getPerson();
        PersonView.Identity identity = person.identity();
        if (identity == null || !person.isProtected() || !header.isMayManage()) {
            throw new NotThere();
        }
        return identity;
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
