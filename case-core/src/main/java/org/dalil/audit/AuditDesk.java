package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Window;
import org.hibernate.Session;

/** What an auditor does: read the trail, and prove that nobody changed it behind the program's back. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    private final EntityManager entityManager;
    private final ChainKeyFile keys;

    protected AuditDesk() { // for the proxy
        this(null, null);
    }

    @Inject
    public AuditDesk(EntityManager entityManager, ChainKeyFile keys) {
        this.entityManager = entityManager;
        this.keys = keys;
    }

    @Permitted(Permission.READ_AUDIT_TRAIL)
    public long count() {
        return entityManager
                .createQuery("select count(*) from AuditEntry", Long.class)
                .getSingleResult();
    }

    /** The newest first. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public List<AuditRow> rows(Window window) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.audit.AuditRow(e.number, e.at, e.what,
                          (select a.name from Account a where a.id.value = e.by), e.about, e.caseId, e.details, e.seal)
                        from AuditEntry e order by e.number desc""",
                        AuditRow.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    /** Named is the first entry that was changed, removed or added by somebody else than the program. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public Finding verify() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            ChainTables tables = new ChainTables(connection);
            return new ChainCheck(keys.forTrail(tables), tables::linksAfter, () -> tables.head(true)).run();
        });
    }
}
