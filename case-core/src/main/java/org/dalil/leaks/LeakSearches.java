package org.dalil.leaks;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.requests.RequestId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all searches for leaks. */
public interface LeakSearches {

    EntityManager entityManager();

    default void add(Object record) {
        entityManager().persist(record);
    }

    @HQL("where searchId = :search order by position")
    List<LeakFound> found(UUID search);

    /** The last one, with what it found, for a member of the case. */
    default Optional<LeakView> last(AccountId viewer, RequestId request) {
        return entityManager()
                .createQuery(
                        """
                        from LeakSearched s where s.requestId = :request and s.requestId in
                          (select r.id from SanctionsRequest r join CaseFile f on f.id = r.caseId
                            join f.members m where m.account = :viewer)
                        order by s.searchedAt desc, s.id desc""",
                        LeakSearched.class)
                .setParameter("request", request)
                .setParameter("viewer", viewer)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(search -> search.view(
                        search.hasFound()
                                ? found(search.id()).stream()
                                        .map(LeakFound::leak)
                                        .toList()
                                : List.of()));
    }
}
