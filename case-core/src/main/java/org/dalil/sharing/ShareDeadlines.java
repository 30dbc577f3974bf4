package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;
import org.dalil.shared.LocalText;

/** When experts stop seeing what somebody shows them. */
@ApplicationScoped
public class ShareDeadlines implements Deadlines {

    /** No place on earth is further from the day of UTC. */
    private static final int DAYS_BETWEEN_ZONES = 2;

    private final EntityManager entityManager;
    private final Clock clock;

    protected ShareDeadlines() { // for the proxy
        this(null, null);
    }

    @Inject
    public ShareDeadlines(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Of the shares that she answers for; on the last day on which the expert still reads, by the clock she set. */
    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        return entityManager
                .createQuery(
                        """
                        select s.id, f.id, f.number, s.endsAt, s.zone from Share s
                          join CaseFile f on f.id = s.caseId join f.members m
                        where m.account = :viewer and s.steward = :viewer and s.endedAt is null
                          and s.endsAt > :now and s.endsAt < :until""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("now", clock.instant())
                .setParameter(
                        "until",
                        clock.instant()
                                .plus(Duration.between(
                                        today.atStartOfDay(),
                                        until.plusDays(DAYS_BETWEEN_ZONES).atStartOfDay())))
                .getResultList()
                .stream()
                .map(row -> new Deadline(
                        Deadline.Kind.SHARE_ENDS,
                        lastDay((Instant) row[3], (String) row[4]),
                        (CaseId) row[1],
                        (String) row[2],
                        ((ShareId) row[0]).value(),
                        "",
                        LocalText.orEmpty(null)))
                .filter(deadline -> !deadline.day().isAfter(until))
                .toList();
    }

    private static LocalDate lastDay(Instant end, String zone) {
        return LocalDate.ofInstant(end.minusNanos(1), ZoneId.of(zone));
    }
}
