package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;

/** Finds who works on a case, for one of them. */
@ApplicationScoped
@ReadOnce
@Transactional
public class MemberSearch {

    private final EntityManager entityManager;
    private final NeedToKnow needToKnow;

    protected MemberSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public MemberSearch(EntityManager entityManager, NeedToKnow needToKnow) {
        this.entityManager = entityManager;
        this.needToKnow = needToKnow;
    }

    /** By name. */
    public List<MemberView> members(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.cases.MemberView(a.id, a.name, a.email, m.role, m.leads, m.since,
                          case when m.admittedBy = m.account then null else b.name end, u.at)
                        from CaseFile f join f.members m
                          join Account a on a.id = m.account left join Account b on b.id = m.admittedBy
                          left join LastUse u on u.account = a.id
                        where f.id = :id order by a.name, a.id.value""",
                        MemberView.class)
                .setParameter("id", id)
                .getResultList();
    }
}
