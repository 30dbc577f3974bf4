package org.dalil.audit;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.shared.Anchor;

/** Where the trail ended, and when. Whoever uses it knows that the asker may. */
final class Anchors {

    private final EntityManager entityManager;

    Anchors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** At the end of the days on which something happened, the newest first. */
    List<DailyAnchor> before(LocalDate today, int atMost) {
        return between(LocalDate.EPOCH, today, atMost);
    }

    /** The same for the days behind one that is known. */
    List<DailyAnchor> between(LocalDate known, LocalDate today, int atMost) {
        List<DailyAnchor> anchors = new ArrayList<>();
        Optional<DailyAnchor> last = lastBefore(today);
        while (anchors.size() < atMost && last.isPresent() && last.get().day().isAfter(known)) {
            anchors.add(last.get());
            last = lastBefore(last.get().day());
        }
        return anchors;
    }

    /** At the entry of that number, or the last one before it. */
    Optional<Anchor> at(long number) {
        return entityManager
                .createQuery("from AuditEntry where number <= :number order by number desc", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditEntry::anchor);
    }

    AnchorFinding find(Anchor anchor) {
        if (anchor.number() > at(Long.MAX_VALUE).map(Anchor::number).orElse(0L)) {
            return AnchorFinding.CUT_OFF;
        }
        boolean held = anchor.number() == 0
                || at(anchor.number()).filter(anchor::equals).isPresent();
        return held ? AnchorFinding.HELD : AnchorFinding.REWRITTEN;
    }

    private Optional<DailyAnchor> lastBefore(LocalDate day) {
        return entityManager
                .createQuery("from AuditEntry where at < :midnight order by at desc, number desc", AuditEntry.class)
                .setParameter("midnight", day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> new DailyAnchor(LocalDate.ofInstant(last.at(), ZoneOffset.UTC), last.anchor()));
    }
}
