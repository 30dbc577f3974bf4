package org.dalil.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dalil.accounts.AccountId;
import org.dalil.clocks.Places;
import org.dalil.database.ReadOnce;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestStatus;

/** Says of the requests that a list shows what comes next, in as many questions as for one. */
@ApplicationScoped
@ReadOnce
@Transactional
public class OutlookReading {

    /** One row for each sign-on that is open for the text of a request, and one for a request without. */
    private static final String DAYS =
            """
            select r.id, r.regime, r.packVersion, r.status, o.closesAt, o.zone,
              (select min(v.dueOn) from Review v where v.caseId = r.caseId and v.endedAt is null),
              (select min(l.dueOn) from Letter l where l.requestId = r.id and l.settledOn is null),
              (select s.sentAt from Submission s where s.requestId = r.id and s.number = 1),
              (select listagg(cast(w.date.from as string), ' ') within group (order by w.date.from) from Letter w
                where w.requestId = r.id and w.direction = OUTGOING and w.date.from is not null),
              (select max(d.decidedOn) from Decision d where d.requestId = r.id),
              (select m.madeAt from RequestMove m where m.requestId = r.id and m.number = r.moves)
            from SanctionsRequest r
              left join SignOn o on o.caseId = r.caseId and o.closedAt is null
                and (r.textId is null or r.textId = o.id)
            where r.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)
              and r.id in :ids""";

    private final EntityManager entityManager;
    private final RegimeCatalogue regimes;
    private final Places places;
    private final Clock clock;

    protected OutlookReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public OutlookReading(EntityManager entityManager, RegimeCatalogue regimes, Places places, Clock clock) {
        this.entityManager = entityManager;
        this.regimes = regimes;
        this.places = places;
        this.clock = clock;
    }

    /** The days of those among the requests that the viewer sees, the first first. */
    public Map<RequestId, List<NextDay>> of(AccountId viewer, List<RequestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<RequestId, Set<NextDay>> days = new HashMap<>();
        entityManager
                .createQuery(DAYS, Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> days.computeIfAbsent((RequestId) row[0], unknown -> new TreeSet<>(NextDay.IN_ORDER))
                        .addAll(around(row).next()));
        Map<RequestId, List<NextDay>> found = new HashMap<>();
        days.forEach((id, all) -> found.put(id, List.copyOf(all)));
        return found;
    }

    private Whereabouts around(Object[] row) {
        RegimePack pack =
                regimes.find(new RegimeId((String) row[1]), (String) row[2]).orElseThrow();
        return new Whereabouts(
                (RequestStatus) row[3],
                pack,
                places.reckoning(pack.regime().jurisdiction()),
                clock.instant(),
                Whereabouts.day((Instant) row[4], (String) row[5]),
                (LocalDate) row[6],
                (LocalDate) row[7],
                (Instant) row[8],
                Whereabouts.days((String) row[9]),
                (LocalDate) row[10],
                (Instant) row[11]);
    }
}
