package org.dalil.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.dalil.shared.TrailEnd;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the chains of custody. Desks call it in the transaction in which the thing happens: if it cannot be
 * written, the thing does not happen. Where a chain ends is announced each time, so that the audit trail, which is
 * anchored outside of the house, holds every chain.
 */
@ApplicationScoped
public class Custody {

    static final String KIND = "custody";

    private final EntityManager entityManager;
    private final ChainKeyFile keys;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected Custody() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public Custody(
            EntityManager entityManager,
            ChainKeyFile keys,
            TrailEnd trail,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.trail = trail;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * What the person who is signed in did with an item, in this order. Two who write at once get numbers one after the
     * other.
     *
     * @return the number of the last entry
     */
    public long record(CaseId file, UUID item, CustodyEvent... events) {
        return write(
                file,
                item,
                List.of(events),
                current.person().map(person -> person.id().value()).orElse(null));
    }

    /** What the program did by itself, or found. */
    public long recordOurselves(CaseId file, UUID item, CustodyEvent... events) {
        return write(file, item, List.of(events), null);
    }

    /** What has a chain cannot go: entries are never deleted. */
    public boolean isBegun(UUID item) {
        return entityManager.find(CustodyHead.class, item) != null;
    }

    private long write(CaseId file, UUID item, List<CustodyEvent> events, @Nullable UUID by) {
        Anchor end = trail.hold();
        ChainKey key = keys.forTrailEndingAt(end.number(), end.seal().hex()).forChainsOf(KIND);
        CustodyHead head = entityManager.find(CustodyHead.class, item);
        if (head == null) {
            head = new CustodyHead(item, key);
            entityManager.persist(head);
        }
        Instant now = clock.instant();
        for (CustodyEvent event : events) {
            CustodyEntry entry = new CustodyEntry(head, key, file, event, by, now);
            entityManager.persist(entry);
            head.movedTo(entry, key);
        }
        happenings.fire(new CustodyHappening.Entered(
                events.get(events.size() - 1).act(), file, item, head.number(), new Digest(head.seal()), by, now));
        return head.number();
    }
}
