package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.dalil.editing.DraftDesk;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/identifier.xhtml}: one of a party's identifiers, or a new one where the address marks none. */
@Named
@RequestScoped
public class PartyIdentifierPage {

    private static final Set<String> WRITTEN_AS_NAMES = Set.of("name", "names", "full name", "aliases");

    @Inject
    private PartyHeader header;

    @Inject
    private PartyDesk desk;

    @Inject
    private DraftDesk drafts;

    @Inject
    private Forms forms;

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Terms terms;

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
                            () -> new Stand(
                                    0, desk.identifier(header.partyId(), mark).orElseThrow(NotThere::new)));
        }
        return form;
    }

    /** What was typed stays with the party and what it was before. */
    private String key() {
        String mark = mark();
        return "identifier " + header.partyId().value() + (mark == null ? "" : " " + mark);
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
                ? desk.addIdentifier(header.partyId(), typed.sheet())
                : desk.changeIdentifier(header.partyId(), mark, typed.sheet());
        if (outcome instanceof Outcome.Done<PartyHappening>) {
            drafts.discard(key());
        }
        return forms.answer(
                typed, outcome, done -> "/parties/party?id=" + header.partyId().value());
    }

    /** The words of the vocabulary; what is written in {@code names} stands among the names. */
    public List<Choice> getTypes() {
        return catalogue.vocabulary().terms("identifier").stream()
                .filter(term -> !WRITTEN_AS_NAMES.contains(term.value()))
                .map(term -> new Choice(term.value(), terms.say("identifier", term.value())))
                .toList();
    }
}
