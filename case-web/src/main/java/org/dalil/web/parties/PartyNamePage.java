package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Words;

/** Behind {@code parties/name.xhtml}: one of the names of a party. */
@Named
@RequestScoped
public class PartyNamePage extends PartyLinePage {

    @Inject
    private Words words;

    @Override
    String kind() {
        return "name";
    }

    @Override
    Stand open(PartyDesk desk, PartyId party, UUID line) {
        return desk.openName(party, line);
    }

    @Override
    Outcome<PartyHappening> add(PartyDesk desk, PartyId party, Sheet sheet) {
        return desk.addName(party, sheet);
    }

    @Override
    Outcome<PartyHappening> change(PartyDesk desk, PartyId party, UUID line, Edit edit) {
        return desk.changeName(party, line, edit);
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
