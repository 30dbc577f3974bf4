package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;
import org.dalil.requests.RequestId;
import org.dalil.shared.LocalText;

/** When authorities promised to do something that they have not done. */
@ApplicationScoped
public class PromiseDeadlines implements Deadlines {

    private final EntityManager entityManager;

    protected PromiseDeadlines() { // for the proxy
        this(null);
    }

    @Inject
    public PromiseDeadlines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        return entityManager
                .createQuery(
                        """
                        select r.id, r.number, f.id, f.number, l.dueOn from Letter l
                          join SanctionsRequest r on r.id = l.requestId
                          join CaseFile f on f.id = l.caseId join f.members m
                        where m.account = :viewer and l.settledOn is null and l.dueOn <= :until""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row -> new Deadline(
                        Deadline.Kind.PROMISE_DUE,
                        (LocalDate) row[4],
                        (CaseId) row[2],
                        (String) row[3],
                        ((RequestId) row[0]).value(),
                        (String) row[1],
                        LocalText.orEmpty(null)))
                .toList();
    }
}
