package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.editing.DraftDesk;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.parties.PartyName;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/name.xhtml}: one of a party's names, or a new one where the address marks none. */
@Named
@RequestScoped
public class PartyNamePage {

    @Inject
    private PartyHeader header;

    @Inject
    private PartyDesk desk;

    @Inject
    private DraftDesk drafts;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        header.loadToWrite();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            String mark = mark();
            form = mark == null
                    ? forms.blank(key())
                    : forms.open(
                            key(),
                            () -> new Stand(0, desk.name(header.partyId(), mark).orElseThrow(NotThere::new)));
        }
        return form;
    }

    /** What was typed stays with the party and what it was before. */
    private String key() {
        String mark = mark();
        return "name " + header.partyId().value() + (mark == null ? "" : " " + mark);
    }

    private @Nullable String mark() {
        return asked.getParameter("mark");
    }

    public boolean isNew() {
        return mark() == null;
    }

    public List<Choice> getSources() {
        return header.getSources();
    }

    public @Nullable String save() {
        Form typed = getForm();
        String mark = mark();
        Outcome<PartyHappening> outcome = mark == null
                ? desk.addName(header.partyId(), typed.sheet())
                : desk.changeName(header.partyId(), mark, typed.sheet());
        if (outcome instanceof Outcome.Done<PartyHappening>) {
            drafts.discard(key());
        }
        return forms.answer(
                typed, outcome, done -> "/parties/party?id=" + header.partyId().value());
    }

    public List<Choice> getKinds() {
        return Arrays.stream(PartyName.Kind.values())
                .map(kind -> new Choice(kind.name(), words.say("cases.name." + kind.name())))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    public List<Choice> getConfidences() {
        return Arrays.stream(PartyName.Confidence.values())
                .map(confidence -> new Choice(confidence.name(), words.say("parties.confidence." + confidence.name())))
                .toList();
    }
}
