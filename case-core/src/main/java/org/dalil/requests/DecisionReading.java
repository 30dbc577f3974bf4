package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;

/** Finds what was decided about the requests of somebody, and how those of a case came there. */
@ApplicationScoped
@ReadOnce
@Transactional
public class DecisionReading {

    private static final int MOST = 20;

    /** To give a request up is no decision of an authority. */
    private static final Set<RequestStatus> DECIDED = RequestStatus.in(Set.of(RequestStage.DECIDED)).stream()
            .filter(status -> !status.isGivenUp())
            .collect(Collectors.toUnmodifiableSet());

    private final EntityManager entityManager;

    protected DecisionReading() { // for the proxy
        this(null);
    }

    @Inject
    public DecisionReading(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The last ones first, and not more than fit on a page. */
    public List<DecisionRow> since(AccountId viewer, Instant moment) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.requests.DecisionRow(
                          r.id, r.number, r.title, r.regime, v.toStatus, v.madeAt)
                        from RequestMove v join SanctionsRequest r on r.id = v.requestId
                        where r.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)
                          and v.toStatus in :decided and v.madeAt >= :moment
                        order by v.madeAt desc, v.id""",
                        DecisionRow.class)
                .setParameter("viewer", viewer)
                .setParameter("decided", DECIDED)
                .setParameter("moment", moment)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every step that a request of the case took, the first ones first; steps that mean a decision are told apart. */
    public List<DecisionRow> steps(AccountId viewer, CaseId file) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.requests.DecisionRow(
                          r.id, r.number, r.title, r.regime, v.toStatus, v.madeAt)
                        from RequestMove v join SanctionsRequest r on r.id = v.requestId
                        where r.caseId = :file
                          and r.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)
                        order by v.madeAt, v.id""",
                        DecisionRow.class)
                .setParameter("viewer", viewer)
                .setParameter("file", file)
                .getResultList();
    }
}
