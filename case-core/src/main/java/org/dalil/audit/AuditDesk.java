package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.sealing.ChainCheck;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.dalil.shared.Window;
import org.hibernate.Session;

/** What an auditor does: read the trail, and prove that nobody changed it behind the program's back. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    private static final int DAYS = 7;

    /** Where the trail ended on a day. */
    public record DailyAnchor(LocalDate day, Anchor anchor) {}

    private final EntityManager entityManager;
    private final ChainKeyFile keys;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected AuditDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public AuditDesk(
            EntityManager entityManager,
            ChainKeyFile keys,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.keys = keys;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public long count(AuditQuery query) {
        return new Entries(entityManager).count(query);
    }

    /** The newest first. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<AuditRow> rows(AuditQuery query, Window window) {
        return new Entries(entityManager).newest(query, window);
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<Actor> actors() {
        return new Entries(entityManager).actors(AuditQuery.all());
    }

    /** Some of the entries behind a number, the oldest first; to be asked until there are none. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<AuditRow> behind(AuditQuery query, long number) {
        return new Entries(entityManager).behind(query, number);
    }

    /** Writes down that the trail leaves the house, before it does. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public void exporting(AuditHappening.Format format) {
        happenings.fire(
                new AuditHappening.Exported(null, format, current.required().id(), clock.instant()));
    }

    /** Named is the first entry that was changed, removed or added by somebody else than the program. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public Finding verify() {
        Finding found = entityManager.unwrap(Session.class).doReturningWork(connection -> {
            ChainTables tables = new ChainTables(connection);
            return new ChainCheck(keys.forTrail(() -> tables.head(true)), tables::linksAfter, () -> tables.head(true))
                    .run();
        });
        Finding.Broken broken = found instanceof Finding.Broken some ? some : null;
        happenings.fire(new AuditHappening.Verified(
                broken == null ? null : broken.how(),
                broken == null ? 0 : broken.number(),
                current.required().id(),
                clock.instant()));
        return found;
    }

    /** Where the trail ends. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public Anchor anchor() {
        return anchorAt(Long.MAX_VALUE).orElse(new Anchor(0, new Digest(ChainLink.BEFORE_THE_FIRST)));
    }

    /** Where the trail ended on the last days on which something happened, today left out; the newest first. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<DailyAnchor> dailyAnchors() {
        List<DailyAnchor> anchors = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        while (anchors.size() < DAYS) {
            Optional<AuditEntry> last = entityManager
                    .createQuery("from AuditEntry where at < :midnight order by at desc, number desc", AuditEntry.class)
                    .setParameter("midnight", day.atStartOfDay().toInstant(ZoneOffset.UTC))
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst();
            if (last.isEmpty()) {
                return anchors;
            }
            day = LocalDate.ofInstant(last.get().at(), ZoneOffset.UTC);
            anchors.add(new DailyAnchor(day, last.get().anchor()));
        }
        return anchors;
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public AnchorFinding check(Anchor anchor) {
        long last = anchor().number();
        if (anchor.number() > last) {
            return AnchorFinding.CUT_OFF;
        }
        boolean held = anchor.number() == 0
                || anchorAt(anchor.number()).filter(anchor::equals).isPresent();
        return held ? AnchorFinding.HELD : AnchorFinding.REWRITTEN;
    }

    private Optional<Anchor> anchorAt(long number) {
        return entityManager
                .createQuery("from AuditEntry where number <= :number order by number desc", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(AuditEntry::anchor);
    }
}
