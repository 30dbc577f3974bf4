package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
        return new Anchors(entityManager)
                .at(Long.MAX_VALUE)
                .orElse(new Anchor(0, new Digest(ChainLink.BEFORE_THE_FIRST)));
    }

    /** Where the trail ended on the last days on which something happened, today left out; the newest first. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<DailyAnchor> dailyAnchors() {
        return new Anchors(entityManager).before(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), DAYS);
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public AnchorFinding check(Anchor anchor) {
        return new Anchors(entityManager).find(anchor);
    }
}
