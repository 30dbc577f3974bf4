package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.gathering.SignOnDesk;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/replace-letter.xhtml}: other words are signed from now on, and somebody says what that means. */
@Named
@RequestScoped
public class ReplaceLetterPage {

    @Inject
    private CaseHeader header;

    @Inject
    private SignOnDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        header.requireEditing();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(key());
        }
        return form;
    }

    public List<Choice> getMeanings() {
        return List.of(
                new Choice(Sheet.YES, words.say("gathering.material")),
                new Choice("false", words.say("gathering.immaterial")));
    }

    public @Nullable String replace() {
        return forms.answer(
                getForm(),
                desk.replace(header.getRow().id(), text(), key(), getForm().sheet()),
                done -> "/cases/sign-on?id=" + header.getId() + "&text=" + done);
    }

    private String key() {
        return Editing.formOfNew("replace", text());
    }

    private UUID text() {
        return IdInAddress.of(asked.getParameter("text"));
    }
}
