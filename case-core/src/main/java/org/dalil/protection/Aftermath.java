package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.ConsentedItems;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemConsents.Lack;
import org.dalil.protection.ConsentHappening.Act;
import org.dalil.requests.DossierUses;
import org.dalil.shared.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a consent is lost or given again: approvals of the items end or may be asked for again, and every
 * dossier that used them is called back, once.
 */
@ApplicationScoped
class Aftermath {

    private final Consents consents;
    private final ConsentsOfPeople people;
    private final ConsentedItems items;
    private final DossierUses dossiers;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected Aftermath() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    Aftermath(
            Consents consents,
            ConsentsOfPeople people,
            ConsentedItems items,
            DossierUses dossiers,
            Event<Happening> happenings,
            Clock clock) {
        this.consents = consents;
        this.people = people;
        this.items = items;
        this.dossiers = dossiers;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Waits for whoever decides about these items at this moment. To be called before anything is announced. */
    void hold(CaseId file, Collection<ItemPerson> links) {
        items.hold(file, links.stream().map(ItemPerson::itemId).collect(Collectors.toSet()));
    }

    /**
     * Of items that are held.
     *
     * @param by null for the program itself, which sees a consent run out
     */
    void settle(CaseId file, Collection<ItemPerson> links, @Nullable AccountId by) {
        consents.entityManager().flush();
        Map<EvidenceId, Lack> lacking = people.now(file);
        for (EvidenceId id : links.stream().map(ItemPerson::itemId).collect(Collectors.toSet())) {
            ConsentedItems.Item item = items.find(file, id).orElseThrow();
            Lack lack = lacking.get(id);
            if (lack == Lack.WITHDRAWN || lack == Lack.EXPIRED) {
                if (items.stop(id)) {
                    announce(Act.CONSENT_LOST, item, by);
                }
                links.stream()
                        .filter(link -> link.itemId().equals(id))
                        .forEach(link -> recall(item, link, RecallTask.Cause.valueOf(lack.name()), by));
            } else if (lack == null && items.resume(id)) {
                announce(Act.CONSENT_REGAINED, item, by);
            }
        }
    }

    private void recall(ConsentedItems.Item item, ItemPerson link, RecallTask.Cause cause, @Nullable AccountId by) {
        Instant now = clock.instant();
        dossiers.of(item.caseId(), item.number()).stream()
                .filter(use -> consents.recalls(use.version(), item.id()) == 0)
                .forEach(use -> {
                    RecallTask task = new RecallTask(item.caseId(), use, item.id(), link.partyId(), cause, now);
                    consents.add(task);
                    consents.entityManager().flush();
                    happenings.fire(new ConsentHappening.Followed(
                            Act.RECALL_OPENED, item.caseId(), task.id(), item.number(), by, now));
                });
    }

    private void announce(Act act, ConsentedItems.Item item, @Nullable AccountId by) {
        happenings.fire(new ConsentHappening.Followed(
                act, item.caseId(), item.id().value(), item.number(), by, clock.instant()));
    }
}
