package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.protection.IdentityLook.Cause;
import org.dalil.protection.IdentityLook.Objection;
import org.dalil.secrets.OwnKeys;
import org.dalil.shared.Happening;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;

/** Where somebody looks at who a protected person is, and says why. */
@ApplicationScoped
@Transactional
public class LookDesk {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    /**
     * What is in sight for a few minutes.
     *
     * @param ends the first moment in which it is not any more
     */
    public record Sight(IdentityId identity, TrueIdentity person, Instant ends) {}

    private final Identities identities;
    private final NeedToKnow needToKnow;
    private final OwnKeys keys;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected LookDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public LookDesk(
            Identities identities,
            NeedToKnow needToKnow,
            OwnKeys keys,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.identities = identities;
        this.needToKnow = needToKnow;
        this.keys = keys;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Opens the identity for a few minutes, to this person alone.
     *
     * @param sheet {@code cause} and {@code reason}
     * @return the id of the look
     */
    @Permitted(Permission.READ_CASES)
    public Outcome<UUID> look(CaseId file, IdentityId id, Sheet sheet) {
        ProtectedIdentity identity = identity(file, id);
        if (!identity.isProtected()) {
            return Outcome.refused(ProtectedIdentity.Objection.NOT_PROTECTED_ANY_MORE);
        }
        Instant now = clock.instant();
        if (!isGranted(id, now)) {
            happenings.fire(new ProtectionHappening.Refused(file, id, identity.code(), me(), now));
            return Outcome.refused(Objection.NOT_GRANTED);
        }
        Typed typed = Typed.in(sheet);
        Cause cause = typed.requiredChoice("cause", Cause.class);
        String reason = typed.required("reason", LONGEST_REASON);
        if (!reason.isEmpty() && reason.length() < SHORTEST_REASON) {
            typed.object("reason", Objection.REASON_TOO_SHORT, SHORTEST_REASON);
        }
        if (identity.open(keys).isToldBy(reason)) {
            typed.object("reason", Objection.TELLS_NAME);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        UUID look = Ids.next();
        identities.add(new IdentityLook(look, id, me(), now, cause, identity.sealed(reason, look, keys)));
        happenings.fire(new ProtectionHappening.Seen(file, id, identity.code(), cause, look, me(), now));
        return Outcome.done(look);
    }

    /** Who it is; empty as soon as the few minutes are over, or the grant is. */
    @Permitted(Permission.READ_CASES)
    public Optional<Sight> seen(CaseId file, UUID look) {
        return open(file, look)
                .map(opened -> new Sight(
                        opened.identityId(), identity(file, opened.identityId()).open(keys), opened.ends()));
    }

    /** Writes down anew who she is, while it is in sight. What stood there before is gone. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<IdentityId> change(CaseId file, UUID look, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        Optional<IdentityLook> open = open(file, look);
        if (open.isEmpty()) {
            return Outcome.refused(Objection.NOT_GRANTED);
        }
        ProtectedIdentity identity = identity(file, open.get().identityId());
        Typed typed = Typed.in(sheet);
        TrueIdentity anew = identity.open(keys).rewritten(typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        identity.holds(anew, keys);
        happenings.fire(new ProtectionHappening.Done(
                ProtectionHappening.Act.IDENTITY_CHANGED, file, identity.id(), identity.code(), me(), clock.instant()));
        return Outcome.done(identity.id());
    }

    private Optional<IdentityLook> open(CaseId file, UUID look) {
        needToKnow.require(me(), file);
        Instant now = clock.instant();
        return identities
                .look(look)
                .filter(found -> found.isStillOpen(me(), now) && isGranted(found.identityId(), now))
                .filter(found -> identity(file, found.identityId()).isProtected());
    }

    private boolean isGranted(IdentityId id, Instant now) {
        return identities.grants(id).stream().anyMatch(grant -> grant.account().equals(me()) && grant.isOpenAt(now));
    }

    private ProtectedIdentity identity(CaseId file, IdentityId id) {
        needToKnow.require(me(), file);
        return identities.find(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private AccountId me() {
        return current.required().id();
    }
}
