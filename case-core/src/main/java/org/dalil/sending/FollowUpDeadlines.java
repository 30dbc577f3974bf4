package org.dalil.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.clocks.Places;
import org.dalil.clocks.Reckoning;
import org.dalil.clocks.RunningClock;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.LocalText;

/** When to ask again about what was sent and is not decided. */
@ApplicationScoped
public class FollowUpDeadlines implements Deadlines {

    private static final List<RequestStatus> WAITING = Arrays.stream(RequestStatus.values())
            .filter(status -> !status.isGivenUp()
                    && Set.of(RequestStage.SUBMITTED, RequestStage.CONSIDERATION)
                            .contains(status.stage()))
            .toList();

    private final EntityManager entityManager;
    private final RegimeCatalogue regimes;
    private final Places places;
    private final Clock clock;

    protected FollowUpDeadlines() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public FollowUpDeadlines(EntityManager entityManager, RegimeCatalogue regimes, Places places, Clock clock) {
        this.entityManager = entityManager;
        this.regimes = regimes;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        List<Object[]> sent = entityManager
                .createQuery(
                        """
                        select r.id, r.number, f.id, f.number, r.regime, r.packVersion, s.sentAt from Submission s
                          join SanctionsRequest r on r.id = s.requestId
                          join CaseFile f on f.id = s.caseId join f.members m
                        where m.account = :viewer and s.number = 1 and r.status in :waiting""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("waiting", WAITING)
                .getResultList();
        Map<RequestId, List<LocalDate>> written = sent.isEmpty() ? Map.of() : written(viewer);
        return sent.stream()
                .flatMap(row -> regimes.find(new RegimeId((String) row[4]), (String) row[5]).stream()
                        .flatMap(pack ->
                                followUps(pack, (Instant) row[6], written.getOrDefault((RequestId) row[0], List.of())))
                        .map(day -> new Deadline(
                                Deadline.Kind.FOLLOW_UP_DUE,
                                day,
                                (CaseId) row[2],
                                (String) row[3],
                                ((RequestId) row[0]).value(),
                                (String) row[1],
                                LocalText.orEmpty(null))))
                .filter(deadline -> !deadline.day().isAfter(until))
                .toList();
    }

    /** On which days something went out about a request. */
    private Map<RequestId, List<LocalDate>> written(AccountId viewer) {
        return entityManager
                .createQuery(
                        """
                        select l.requestId, l.date.from from Letter l
                          join CaseFile f on f.id = l.caseId join f.members m
                        where m.account = :viewer and l.direction = OUTGOING and l.requestId is not null
                          and l.date.from is not null""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (RequestId) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }

    private Stream<LocalDate> followUps(RegimePack pack, Instant sent, List<LocalDate> written) {
        Reckoning reckoning = places.reckoning(pack.regime().jurisdiction());
        LocalDate sentOn = reckoning.dayOf(sent);
        int asked = (int) written.stream().filter(day -> day.isAfter(sentOn)).count();
        return RunningClock.of(pack, reckoning, clock.instant(), sent, asked).stream()
                .filter(running -> running.start() == RunningClock.Start.SENT)
                .flatMap(running -> Stream.ofNullable(running.due()))
                .map(due -> due.day());
    }
}
