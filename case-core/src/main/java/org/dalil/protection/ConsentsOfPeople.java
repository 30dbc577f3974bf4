package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemConsents;
import org.dalil.protection.ConsentLedger.Standing;

/** Answers the evidence about consents: an item is handed in only when everybody agreed whom it stems from or shows. */
@ApplicationScoped
public class ConsentsOfPeople implements ItemConsents {

    private final Consents consents;
    private final PeopleInItems people;
    private final Clock clock;

    protected ConsentsOfPeople() { // for the proxy
        this(null, null, null);
    }

    @Inject
    ConsentsOfPeople(Consents consents, PeopleInItems people, Clock clock) {
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    /** For whoever has no container at hand. */
    public ConsentsOfPeople(Consents consents, Clock clock) {
        this(consents, new PeopleInItems(consents), clock);
    }

    @Override
    @ReadOnce
    public Map<EvidenceId, Lack> lacking(CaseId file) {
        return lacking(people.of(file).values());
    }

    @Override
    @ReadOnce
    public Map<EvidenceId, Lack> lacking(Set<CaseId> files, Set<EvidenceId> items) {
        return items.isEmpty() ? Map.of() : lacking(consents.concerned(items).values());
    }

    /** The same, for whoever has just written something. */
    Map<EvidenceId, Lack> now(CaseId file) {
        return lacking(consents.concerned(file).values());
    }

    private Map<EvidenceId, Lack> lacking(Collection<Concerned> items) {
        Instant now = clock.instant();
        Map<EvidenceId, Lack> lacking = new HashMap<>();
        for (Concerned item : items) {
            Stream<Lack> nobody =
                    item.testimony() && !item.stemsFromSomebody() ? Stream.of(Lack.NOBODY_NAMED) : Stream.empty();
            Stream<Lack> ofPeople = item.people().stream()
                    .map(somebody -> somebody.ledger().toSubmission(!somebody.hidden(), now))
                    .filter(standing -> standing != Standing.GIVEN)
                    .map(standing -> Lack.valueOf(standing.name()));
            Stream.concat(nobody, ofPeople)
                    .max(Comparator.naturalOrder())
                    .ifPresent(lack -> lacking.put(item.item(), lack));
        }
        return lacking;
    }
}
