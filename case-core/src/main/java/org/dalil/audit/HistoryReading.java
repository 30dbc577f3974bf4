package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.shared.Happening;
import org.dalil.shared.Window;

/** The history of a case for its members, who may know what the things in it are called. */
@ApplicationScoped
@Transactional
public class HistoryReading {

    private final EntityManager entityManager;
    private final NeedToKnow needToKnow;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected HistoryReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public HistoryReading(
            EntityManager entityManager, NeedToKnow needToKnow, Event<Happening> happenings, Clock clock) {
        this.entityManager = entityManager;
        this.needToKnow = needToKnow;
        this.happenings = happenings;
        this.clock = clock;
    }

    public long count(AccountId viewer, CaseId file, AuditQuery query) {
        return entries(viewer, file).count(query.inCase(file.value()));
    }

    /** The newest first. */
    public List<AuditRow> rows(AccountId viewer, CaseId file, AuditQuery query, Window window) {
        Entries entries = entries(viewer, file);
        return entries.named(entries.newest(query.inCase(file.value()), window));
    }

    /** The newest, without what people call the things they are about: in one question, for a page that shows a few. */
    public List<AuditRow> latest(AccountId viewer, CaseId file, Window window) {
        return entries(viewer, file).newest(AuditQuery.all().inCase(file.value()), window);
    }

    /** What others did in any case of the viewer, the newest first. */
    public List<AuditRow> lately(AccountId viewer, Instant since, Window window) {
        Entries entries = new Entries(entityManager);
        return entries.named(entries.ofOthers(viewer, since, window));
    }

    public List<Actor> actors(AccountId viewer, CaseId file) {
        return entries(viewer, file).actors(AuditQuery.all().inCase(file.value()));
    }

    /** Some of the entries behind a number, the oldest first; to be asked until there are none. */
    public List<AuditRow> behind(AccountId viewer, CaseId file, AuditQuery query, long number) {
        Entries entries = entries(viewer, file);
        return entries.named(entries.behind(query.inCase(file.value()), number));
    }

    /** Writes down that the history of a case leaves the house, before it does. */
    public void exporting(AccountId viewer, CaseId file, AuditHappening.Format format) {
        needToKnow.require(viewer, file, Permission.READ_CASES);
        happenings.fire(new AuditHappening.Exported(file.value(), format, viewer, clock.instant()));
    }

    private Entries entries(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file, Permission.READ_CASES);
        return new Entries(entityManager);
    }
}
