package org.dalil.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestOwners;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Gives requests into other hands. */
@ApplicationScoped
@Transactional
public class AssignmentDesk {

    private static final int LONGEST_NOTE = 2_000;

    private final RequestOwners owners;
    private final EntityManager entityManager;
    private final CurrentPerson current;
    private final Clock clock;

    protected AssignmentDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public AssignmentDesk(RequestOwners owners, EntityManager entityManager, CurrentPerson current, Clock clock) {
        this.owners = owners;
        this.entityManager = entityManager;
        this.current = current;
        this.clock = clock;
    }

    /** Somebody else answers for a request from now on, and reads what there is to know. */
    @Permitted(Permission.READ_CASES)
    public Outcome<RequestId> handOver(RequestId id, AccountId to, String note) {
        AccountId me = current.required().id();
        AccountId from = owners.owner(id, me);
        Typed typed = Typed.in(Sheet.empty().with("note", note));
        String written = typed.required("note", LONGEST_NOTE);
        List<Refusal> objections = new ArrayList<>(typed.objections());
        objections.addAll(owners.objectionsToPassing(id, to, me));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Instant now = clock.instant();
        owners.pass(id, to, me, now);
        entityManager.persist(new HandOver(id, from, to, written, me, now));
        return Outcome.done(id);
    }
}
