package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.CaseSearch.Part;
import org.dalil.parties.Identifier;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHappening;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyView;
import org.dalil.regimes.IdentifierList;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.regimes.Verification;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/party.xhtml}. */
@Named
@RequestScoped
public class PartyPage {

    /** All parts in one case. */
    public record InCase(Part first, List<Part> parts) {}

    /**
     * What a regime wants to know of a party of this kind before it lists it.
     *
     * @param cite where the regime says so
     */
    public record Gaps(
            LocalText regime,
            @Nullable String cite,
            Verification verification,
            int wanted,
            List<IdentifierList.Detail> missing) {}

    @Inject
    private PartyHeader header;

    @Inject
    private CaseSearch cases;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private PartyDesk desk;

    @Inject
    private Messages messages;

    public List<InCase> getCases() {
        Map<String, List<Part>> byCase = new LinkedHashMap<>();
        cases.parts(header.viewer(), header.partyId())
                .forEach(part -> byCase.computeIfAbsent(part.caseNumber(), unknown -> new ArrayList<>())
                        .add(part));
        return byCase.values().stream()
                .map(parts -> new InCase(parts.get(0), List.copyOf(parts)))
                .toList();
    }

    /** The gaps by regime; regimes that say nothing about parties of this kind are left out. */
    public List<Gaps> getGaps() {
        PartyView party = header.getFile().party();
        String kind = party.kind().name().toLowerCase(Locale.ROOT);
        return regimes.all().stream()
                .flatMap(pack -> pack.identifiers().stream()
                        .filter(list -> list.partyKinds().contains(kind))
                        .map(list -> gaps(pack, list, kind, party)))
                .toList();
    }

    private static Gaps gaps(RegimePack pack, IdentifierList list, String kind, PartyView party) {
        return new Gaps(
                pack.name(),
                list.cite(),
                list.verification(),
                list.details().size(),
                pack.identifierGaps(kind, party.particularsAtHand()).stream()
                        .filter(list.details()::contains)
                        .toList());
    }

    public @Nullable String removeName(PartyName name) {
        return answer(desk.removeName(header.partyId(), name.id()));
    }

    public @Nullable String removeIdentifier(Identifier identifier) {
        return answer(desk.removeIdentifier(header.partyId(), identifier.id()));
    }

    public @Nullable String share() {
        return answer(desk.share(header.partyId(), true));
    }

    public @Nullable String keep() {
        return answer(desk.share(header.partyId(), false));
    }

    public @Nullable String part(UUID merged) {
        Outcome<PartyHappening> outcome = desk.part(new PartyId(merged));
        if (outcome instanceof Outcome.Done<PartyHappening>) {
            messages.done("parties.parted");
        }
        return answer(outcome);
    }

    private @Nullable String answer(Outcome<PartyHappening> outcome) {
        return messages.answer(
                outcome, done -> "/parties/party?id=" + header.partyId().value());
    }
}
