package org.dalil.web.parties;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** What the pages for one name and for one identifier of a party share; a new one where the address names none. */
public abstract class PartyLinePage {

    @Inject
    private PartyHeader header;

    @Inject
    private PartyDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** The kind in the key of the form of a new one: see {@link Editing#formOfNew}. */
    abstract String kind();

    abstract Stand open(PartyDesk desk, PartyId party, UUID line);

    abstract Outcome<PartyHappening> add(PartyDesk desk, PartyId party, Sheet sheet);

    abstract Outcome<PartyHappening> change(PartyDesk desk, PartyId party, UUID line, Edit edit);

    public void load() {
        header.loadToWrite();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew(kind(), party().value()))
                    : forms.open(line().toString(), () -> open(desk, party(), line()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("line") == null;
    }

    private UUID line() {
        return IdInAddress.of(asked.getParameter("line"));
    }

    private PartyId party() {
        return header.partyId();
    }

    public List<Choice> getSources() {
        return header.getSources();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<PartyHappening> outcome =
                isNew() ? add(desk, party(), typed.sheet()) : change(desk, party(), line(), typed.edit());
        return forms.answer(typed, outcome, done -> "/parties/party?id=" + party().value());
    }
}
