package org.dalil.leaks;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.requests.RequestId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all searches for leaks. */
public interface LeakSearches {

    EntityManager entityManager();

    default void add(Object record) {
        entityManager().persist(record);
    }

    /** The last search, beside each thing that it found; for a member of the case. */
    @HQL(
            """
            select s, l from LeakSearched s left join LeakFound l on l.searchId = s.id
            where s.requestId = :request
              and s.searchedAt = (select max(o.searchedAt) from LeakSearched o where o.requestId = :request)
              and s.requestId in (select r.id from SanctionsRequest r join CaseFile f on f.id = r.caseId
                join f.members m where m.account = :viewer)
            order by s.id desc, l.position""")
    List<Object[]> newest(AccountId viewer, RequestId request);

    default Optional<LeakView> last(AccountId viewer, RequestId request) {
        List<Object[]> rows = newest(viewer, request);
        return rows.stream()
                .findFirst()
                .map(first -> (LeakSearched) first[0])
                .map(search -> search.view(rows.stream()
                        .filter(row -> row[0].equals(search) && row[1] != null)
                        .map(row -> ((LeakFound) row[1]).leak())
                        .toList()));
    }
}
