package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Window;

/** What an auditor does: read the trail, and prove that nobody changed it behind the program's back. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    private static final int AT_ONCE = 500;
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** What the verification found. */
    public sealed interface Finding {

        /** Every seal fits, and the trail ends where it should. */
        record Intact(long entries) implements Finding {}

        /** The first entry that was changed, removed or added; everything before it is intact. */
        record Broken(long firstBroken) implements Finding {}
    }

    private final EntityManager entityManager;

    protected AuditDesk() { // for the proxy
        this(null);
    }

    @Inject
    public AuditDesk(EntityManager entityManager) {
        this.entityManager = entityManager;
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

    /** Nothing is added to the trail while it is verified: an entry in between would look like one too many. */
    @Permitted(Permission.READ_AUDIT_TRAIL)
    public Finding verify() {
        AuditHead head = entityManager.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            return new Finding.Broken(1);
        }
        long end = head.number();
        String sealAtTheEnd = head.seal();
        String seal = BEFORE_THE_FIRST;
        long number = 0;
        List<AuditEntry> some = entriesAfter(number);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                number++;
                if (entry.number() != number || !entry.seal().equals(entry.sealAfter(seal))) {
                    return new Finding.Broken(number);
                }
                seal = entry.seal();
            }
            entityManager.clear();
            some = entriesAfter(number);
        }
        boolean whole = number == end && seal.equals(sealAtTheEnd);
        return whole ? new Finding.Intact(number) : new Finding.Broken(number + 1);
    }

    private List<AuditEntry> entriesAfter(long number) {
        return entityManager
                .createQuery("from AuditEntry where number > :number order by number", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
