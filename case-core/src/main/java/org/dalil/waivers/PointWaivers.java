package org.dalil.waivers;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.requests.RequestId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all waivers. */
public interface PointWaivers {

    EntityManager entityManager();

    default void add(PointWaiver waiver) {
        entityManager().persist(waiver);
    }

    @HQL("select coalesce(max(w.number), 0) from PointWaiver w where w.requestId = :id")
    int newest(RequestId id);

    /** The keys of the points that are waived now. */
    @HQL(
            """
            select w.point from PointWaiver w where w.requestId = :id and w.given = true and w.number =
              (select max(n.number) from PointWaiver n where n.requestId = w.requestId and n.point = w.point)""")
    List<String> standing(RequestId id);

    /** The same in full, for a member of the case. */
    default List<WaiverView> views(AccountId viewer, RequestId id) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.waivers.WaiverView(w.point, w.code, w.reason, a.name, w.madeAt)
                        from PointWaiver w
                          join SanctionsRequest r on r.id = w.requestId
                          join CaseFile f on f.id = r.caseId join f.members m
                          join Account a on a.id = w.madeBy
                        where w.requestId = :id and m.account = :viewer and w.given = true and w.number =
                          (select max(n.number) from PointWaiver n where n.requestId = w.requestId and n.point = w.point)
                        order by w.number""",
                        WaiverView.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer)
                .getResultList();
    }
}
