package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.parties.PartyId;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.Outcome;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;

/** Behind {@code parties/identifier.xhtml}: one of the identifiers of a party. */
@Named
@RequestScoped
public class PartyIdentifierPage extends PartyLinePage {

    private static final Set<String> WRITTEN_AS_NAMES = Set.of("name", "names", "full name", "aliases");

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Terms terms;

    @Override
    String kind() {
        return "identifier";
    }

    @Override
    Stand open(PartyDesk desk, PartyId party, UUID line) {
        return desk.openIdentifier(party, line);
    }

    @Override
    Outcome<PartyHappening> add(PartyDesk desk, PartyId party, Sheet sheet) {
        return desk.addIdentifier(party, sheet);
    }

    @Override
    Outcome<PartyHappening> change(PartyDesk desk, PartyId party, UUID line, Edit edit) {
        return desk.changeIdentifier(party, line, edit);
    }

    /** The words of the vocabulary; what is written in {@code names} stands among the names. */
    public List<Choice> getTypes() {
        return catalogue.vocabulary().terms("identifier").stream()
                .filter(term -> !WRITTEN_AS_NAMES.contains(term.value()))
                .map(term -> new Choice(term.value(), terms.say("identifier", term.value())))
                .toList();
    }
}
