package org.dalil.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Anchor;
import org.dalil.shared.Happening;
import org.dalil.shared.TrailEnd;

/**
 * Writes down whatever happens, in the transaction in which it happens: if it cannot be written, the thing does not
 * happen.
 */
@ApplicationScoped
public class AuditTrail implements TrailEnd {

    private final EntityManager entityManager;
    private final ChainKeyFile keys;

    protected AuditTrail() { // for the proxy
        this(null, null);
    }

    @Inject
    public AuditTrail(EntityManager entityManager, ChainKeyFile keys) {
        this.entityManager = entityManager;
        this.keys = keys;
    }

    void record(@Observes Happening happening) {
        AuditHead head = locked();
        ChainKey key = keys.forTrailEndingAt(head.number(), head.seal());
        AuditEntry entry = AuditEntry.after(head, key, happening);
        entityManager.persist(entry);
        head.movedTo(entry, key);
    }

    @Override
    public Anchor now() {
        AuditHead head = entityManager.find(AuditHead.class, AuditHead.ONLY);
        return head.anchor();
    }

    @Override
    public Anchor hold() {
        return locked().anchor();
    }

    private AuditHead locked() {
        return entityManager.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
