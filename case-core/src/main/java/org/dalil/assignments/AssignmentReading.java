package org.dalil.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;

/** Who may take requests over, and through whose hands they went. */
@ApplicationScoped
@ReadOnce
@Transactional
public class AssignmentReading {

    /** Somebody who works on a case. */
    public record Colleague(AccountId account, String name) {}

    private final EntityManager entityManager;
    private final Clock clock;

    protected AssignmentReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public AssignmentReading(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** By name: who works on any case together with the viewer, she herself too. */
    public List<Colleague> team(AccountId viewer) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.assignments.AssignmentReading$Colleague(a.id, a.name)
                        from Account a where a.locked = false and a.id in (
                          select o.account from CaseFile f join f.members m join f.members o where m.account = :viewer)
                        order by a.name, a.id.value""",
                        Colleague.class)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    /** Who of these people is away, or will be. */
    public Map<AccountId, Away> absences(AccountId viewer) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.assignments.Away(b.account, b.first, b.last, b.deputy, d.name)
                        from Absence b left join Account d on d.id = b.deputy
                        where b.last >= :today and b.account in (
                          select o.account from CaseFile f join f.members m join f.members o where m.account = :viewer)""",
                        Away.class)
                .setParameter("viewer", viewer)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getResultStream()
                .collect(Collectors.toMap(Away::account, Function.identity()));
    }

    /** By name: who works on the cases of all of these requests, as far as the viewer does too. */
    public List<Colleague> colleagues(AccountId viewer, List<RequestId> requests) {
        return requests.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                """
                                select new org.dalil.assignments.AssignmentReading$Colleague(a.id, a.name)
                                from Account a where a.locked = false and (
                                  select count(r) from SanctionsRequest r, CaseFile f join f.members m join f.members o
                                  where r.id in :requests and f.id = r.caseId
                                    and m.account = :viewer and o.account = a.id) = :all
                                order by a.name, a.id.value""",
                                Colleague.class)
                        .setParameter("requests", requests)
                        .setParameter("viewer", viewer)
                        .setParameter("all", requests.stream().distinct().count())
                        .getResultList();
    }

    /** The newest first. */
    public List<HandOverView> handOvers(AccountId viewer, List<RequestId> requests) {
        return requests.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                """
                                select new org.dalil.assignments.HandOverView(h.requestId, a.name, b.name, c.name, h.note, h.madeAt)
                                from HandOver h
                                  join SanctionsRequest r on r.id = h.requestId
                                  join CaseFile f on f.id = r.caseId join f.members m
                                  join Account a on a.id = h.from
                                  join Account b on b.id = h.to
                                  join Account c on c.id = h.madeBy
                                where h.requestId in :requests and m.account = :viewer
                                order by h.madeAt desc, h.id""",
                                HandOverView.class)
                        .setParameter("requests", requests)
                        .setParameter("viewer", viewer)
                        .getResultList();
    }
}
