package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyView;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.DraftingReading;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/** What may be chosen in the form of a request, in the language of the reader. */
@RequestScoped
public class RequestChoices {

    @Inject
    private DraftingReading offered;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    /** One that the regime does not reach says so, and may be chosen: the request will show it as open. */
    List<Choice> targets(CaseId file, RegimePack pack) {
        return offered.targets(viewer(), file).stream()
                .map(party -> new Choice(
                        party.id().value().toString(),
                        reached(party, pack) ? said(party.name()) : words.say("drafting.outOfReach", party.name())))
                .toList();
    }

    List<PartyView> outOfReach(CaseId file, RegimePack pack) {
        return offered.targets(viewer(), file).stream()
                .filter(party -> !reached(party, pack))
                .toList();
    }

    List<Choice> owners(CaseId file) {
        return offered.owners(viewer(), file).stream()
                .map(owner -> new Choice(owner.id().value().toString(), owner.name()))
                .toList();
    }

    List<Choice> addressees(RegimePack pack) {
        return pack.addressees().stream()
                .map(addressee -> new Choice(addressee.id(), said(addressee.role())))
                .toList();
    }

    List<Choice> holders(CaseId file) {
        return offered.holders(viewer(), file).stream()
                .map(party -> new Choice(party.id().value().toString(), said(party.name())))
                .toList();
    }

    List<Choice> texts(CaseId file) {
        return offered.texts(viewer(), file).stream()
                .map(text -> new Choice(text.id().toString(), text.code() + " – " + said(text.title())))
                .toList();
    }

    String said(LocalText text) {
        return text.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }

    private static boolean reached(PartyView party, RegimePack pack) {
        return pack.reachesParty(party.kind().name().toLowerCase(Locale.ROOT));
    }

    private AccountId viewer() {
        return current.required().id();
    }
}
