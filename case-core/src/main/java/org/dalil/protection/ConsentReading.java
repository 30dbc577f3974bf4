package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.OutlineReading;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.shared.LocalText;

/** Finds what people agreed to and what follows from it, for a member of the case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class ConsentReading {

    /** Somebody in an item. */
    public record Link(
            UUID id, EvidenceId item, String number, PartyId party, LocalText person, ItemPerson.Part part) {}

    private final Consents consents;
    private final PeopleInItems inItems;
    private final OutlineReading cases;
    private final NeedToKnow needToKnow;
    private final People people;
    private final Clock clock;

    protected ConsentReading() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    ConsentReading(
            Consents consents,
            PeopleInItems inItems,
            OutlineReading cases,
            NeedToKnow needToKnow,
            People people,
            Clock clock) {
        this.consents = consents;
        this.inItems = inItems;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.people = people;
        this.clock = clock;
    }

    /** All that is recorded of a person. */
    public ConsentLedger ledger(AccountId viewer, CaseId file, PartyId person) {
        needToKnow.require(viewer, file);
        List<ConsentEntry> entries = consents.entries(file, person);
        Map<AccountId, String> names =
                people.namesOf(entries.stream().map(ConsentEntry::recordedBy).collect(Collectors.toSet()));
        return new ConsentLedger(entries.stream()
                .map(entry -> entry.view(names.getOrDefault(entry.recordedBy(), "")))
                .toList());
    }

    /** What the ledger of a person says at this moment, use by use. */
    public Map<Use, Standing> standings(AccountId viewer, CaseId file, PartyId person) {
        ConsentLedger ledger = ledger(viewer, file, person);
        Map<Use, Standing> standings = new LinkedHashMap<>();
        Arrays.stream(Use.values()).forEach(use -> standings.put(use, ledger.at(use, clock.instant())));
        return standings;
    }

    /** Who is in which item. */
    public List<Link> links(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        Collection<Concerned> found = inItems.of(file).values();
        if (found.stream().allMatch(item -> item.people().isEmpty())) {
            return List.of();
        }
        Map<PartyId, LocalText> names = names(viewer, file);
        return found.stream()
                .flatMap(item -> item.people().stream()
                        .map(Concerned.Somebody::link)
                        .map(link -> new Link(
                                link.id(),
                                item.item(),
                                item.number(),
                                link.partyId(),
                                Objects.requireNonNullElse(names.get(link.partyId()), LocalText.orEmpty(null)),
                                link.part())))
                .toList();
    }

    /** What has to be called back, and was; the newest first. */
    public List<RecallView> recalls(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        List<Consents.Recall> found = consents.recalls(file);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PartyId, LocalText> names = names(viewer, file);
        return found.stream()
                .map(recall -> recall.view(
                        Objects.requireNonNullElse(names.get(recall.task().partyId()), LocalText.orEmpty(null))))
                .toList();
    }

    private Map<PartyId, LocalText> names(AccountId viewer, CaseId file) {
        return cases.parties(viewer, file).stream()
                .map(CasePartyView::party)
                .collect(Collectors.toMap(PartyView::id, PartyView::name, (one, same) -> one));
    }
}
