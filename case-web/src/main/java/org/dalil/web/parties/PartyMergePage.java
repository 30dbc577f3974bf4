package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.editing.DraftDesk;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/merge.xhtml}: says that a record is the same party as another. */
@Named
@RequestScoped
public class PartyMergePage {

    @Inject
    private PartyHeader header;

    @Inject
    private PartyDesk desk;

    @Inject
    private DraftDesk drafts;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    private @Nullable Form form;

    public void load() {
        header.loadToWrite();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = forms.blank(key());
        }
        return form;
    }

    private String key() {
        return "merge " + header.partyId().value();
    }

    public @Nullable String merge() {
        Form typed = getForm();
        String key = key();
        Outcome<PartyHappening> outcome = desk.merge(header.partyId(), typed.sheet());
        if (outcome instanceof Outcome.Done<PartyHappening>) {
            drafts.discard(key);
            messages.done("parties.merged");
        }
        return forms.answer(
                typed, outcome, done -> "/parties/party?id=" + typed.sheet().text("into"));
    }
}
