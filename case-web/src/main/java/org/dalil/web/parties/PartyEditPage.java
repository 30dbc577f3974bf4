package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.editing.Editing;
import org.dalil.parties.Party;
import org.dalil.parties.PartyDesk;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/edit.xhtml}: a party that is there, or a new one where the address names none. */
@Named
@RequestScoped
public class PartyEditPage {

    @Inject
    private PartyHeader header;

    @Inject
    private PartyDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        if (!isNew()) {
            header.loadToWrite();
        } else if (!current.required().may(Permission.EDIT_CASES)) {
            throw new NotThere();
        }
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(key())
                    : forms.open(header.partyId().value().toString(), () -> desk.open(header.partyId()));
        }
        return form;
    }

    private String key() {
        return Editing.formOfNew("party", header.viewer().value());
    }

    public boolean isNew() {
        return asked.getParameter("id") == null;
    }

    /** Where a new party may be known. */
    public List<Choice> getFiles() {
        List<Choice> files = header.writableCases();
        files.add(new Choice(Party.EVERYWHERE, words.say("parties.file.everywhere")));
        return files;
    }

    public @Nullable String save() {
        Form typed = getForm();
        return isNew()
                ? forms.answer(typed, desk.create(key(), typed.sheet()), id -> "/parties/party?id=" + id.value())
                : forms.answer(
                        typed,
                        desk.change(header.partyId(), typed.edit()),
                        done -> "/parties/party?id=" + header.partyId().value());
    }
}
