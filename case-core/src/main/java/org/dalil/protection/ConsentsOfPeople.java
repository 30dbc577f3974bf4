package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.ConsentedItems;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemConsents;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentLedger.Standing;

/** Answers the evidence about consents: an item is handed in only when everybody agreed whom it stems from or shows. */
@ApplicationScoped
public class ConsentsOfPeople implements ItemConsents {

    private static final ConsentLedger EMPTY = new ConsentLedger(List.of());

    private final Consents consents;
    private final Identities identities;
    private final ConsentedItems items;
    private final Clock clock;

    protected ConsentsOfPeople() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ConsentsOfPeople(Consents consents, Identities identities, ConsentedItems items, Clock clock) {
        this.consents = consents;
        this.identities = identities;
        this.items = items;
        this.clock = clock;
    }

    @Override
    @ReadOnce
    public Map<EvidenceId, Lack> lacking(CaseId file) {
        return now(file);
    }

    /** The same, for whoever has just written something. */
    Map<EvidenceId, Lack> now(CaseId file) {
        Map<EvidenceId, List<ItemPerson>> links =
                consents.links(file).stream().collect(Collectors.groupingBy(ItemPerson::itemId));
        Map<EvidenceId, Lack> lacking = new HashMap<>();
        items.testimonies(file).stream()
                .filter(item -> links.getOrDefault(item, List.of()).stream()
                        .noneMatch(link -> link.part() == ItemPerson.Part.STEMS_FROM))
                .forEach(item -> lacking.put(item, Lack.NOBODY_NAMED));
        if (links.isEmpty()) {
            return lacking;
        }
        Instant now = clock.instant();
        Map<PartyId, ConsentLedger> ledgers = ledgers(file);
        Set<PartyId> hidden = hidden(file);
        links.forEach((item, people) -> people.stream()
                .map(ItemPerson::partyId)
                .distinct()
                .map(person -> ledgers.getOrDefault(person, EMPTY).toSubmission(!hidden.contains(person), now))
                .filter(standing -> standing != Standing.GIVEN)
                .map(standing -> Lack.valueOf(standing.name()))
                .max(Comparator.naturalOrder())
                .ifPresent(lack -> lacking.merge(item, lack, (one, other) -> one.compareTo(other) > 0 ? one : other)));
        return lacking;
    }

    private Map<PartyId, ConsentLedger> ledgers(CaseId file) {
        return consents.entries(file).stream()
                .collect(Collectors.groupingBy(
                        ConsentEntry::partyId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(entry -> entry.view(""), Collectors.toList()), ConsentLedger::new)));
    }

    /** Who is not called by name in the case. */
    private Set<PartyId> hidden(CaseId file) {
        return identities.of(file).stream()
                .filter(identity -> identity.state() != ProtectedIdentity.State.LIFTED)
                .map(ProtectedIdentity::partyId)
                .collect(Collectors.toSet());
    }
}
