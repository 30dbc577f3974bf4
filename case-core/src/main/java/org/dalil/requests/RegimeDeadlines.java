package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;
import org.dalil.regimes.ClockRule;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;

/** The clocks that run by themselves in the regimes under which somebody sees a request that is not decided. */
@ApplicationScoped
public class RegimeDeadlines implements Deadlines {

    private final EntityManager entityManager;
    private final RegimeCatalogue regimes;

    protected RegimeDeadlines() { // for the proxy
        this(null, null);
    }

    @Inject
    public RegimeDeadlines(EntityManager entityManager, RegimeCatalogue regimes) {
        this.entityManager = entityManager;
        this.regimes = regimes;
    }

    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        return entityManager
                .createQuery(
                        """
                        select distinct r.regime, r.packVersion from SanctionsRequest r
                        where r.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)
                          and r.status not in :decided""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("decided", RequestStatus.in(Set.of(RequestStage.DECIDED)))
                .getResultList()
                .stream()
                .flatMap(row -> regimes.find(new RegimeId((String) row[0]), (String) row[1]).stream())
                .flatMap(pack -> pack.clocks().stream().flatMap(clock -> due(pack, clock, today, until)))
                .distinct()
                .toList();
    }

    /** One that waits for an event belongs to the request in which it happens. */
    private static Stream<Deadline> due(RegimePack pack, ClockRule clock, LocalDate today, LocalDate until) {
        boolean byItself =
                switch (clock.kind()) {
                    case FIXED_DATE, RECURRING, YEARLY -> true;
                    case AFTER_TRIGGER, BEFORE_EVENT, STATED_IN_NOTICE, NO_DEADLINE -> false;
                };
        return Stream.of(clock)
                .filter(some -> byItself)
                .flatMap(some -> some.due(today).stream())
                .filter(day -> !day.isBefore(today) && !day.isAfter(until))
                .map(day -> new Deadline(
                        Deadline.Kind.REGIME_CLOCK,
                        day,
                        null,
                        "",
                        null,
                        pack.id().value(),
                        clock.name()));
    }
}
