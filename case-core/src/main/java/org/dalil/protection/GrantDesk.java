package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.CaseId;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.MemberView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.protection.IdentityGrant.Objection;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Says who may look at who a protected person is. For who may say who works on the case. */
@ApplicationScoped
@Transactional
public class GrantDesk {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Identities identities;
    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final MemberSearch members;
    private final People people;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected GrantDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public GrantDesk(
            Identities identities,
            CaseFiles files,
            NeedToKnow needToKnow,
            MemberSearch members,
            People people,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.identities = identities;
        this.files = files;
        this.needToKnow = needToKnow;
        this.members = members;
        this.people = people;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** To whom it could be granted. */
    @Permitted(Permission.READ_CASES)
    public List<MemberView> candidates(CaseId file) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return members.members(me(), file);
    }

    /** @param sheet {@code account}, {@code until.day}, {@code until.time}, {@code until.zone} */
    @Permitted(Permission.READ_CASES)
    public Outcome<UUID> give(CaseId file, IdentityId id, Sheet sheet) {
        ProtectedIdentity identity = toChange(file, id);
        if (!identity.isProtected()) {
            return Outcome.refused(ProtectedIdentity.Objection.NOT_PROTECTED_ANY_MORE);
        }
        Instant now = clock.instant();
        Typed typed = Typed.in(sheet);
        Optional<AccountId> account = typed.requiredId("account").map(AccountId::new);
        account.ifPresent(to -> objectTo(typed, file, id, to, now));
        Optional<ZonedDateTime> until = typed.moment("until");
        until.map(ZonedDateTime::toInstant).ifPresent(end -> {
            if (!now.isBefore(end)) {
                typed.object("until.day", Objection.ENDS_IN_THE_PAST);
            } else if (end.isAfter(now.plus(LONGEST))) {
                typed.object("until.day", Objection.ENDS_TOO_LATE, LONGEST.toDays());
            }
        });
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        ZonedDateTime end = until.orElseThrow();
        IdentityGrant grant = new IdentityGrant(
                id,
                account.orElseThrow(),
                me(),
                now,
                end.toInstant(),
                end.getZone().getId());
        identities.add(grant);
        happenings.fire(new ProtectionHappening.Granted(
                file, id, identity.code(), grant.account(), end.toInstant(), me(), now));
        return Outcome.done(grant.id());
    }

    private void objectTo(Typed typed, CaseId file, IdentityId id, AccountId to, Instant now) {
        boolean works = needToKnow.sees(to, file)
                && people.find(to)
                        .filter(person -> person.may(Permission.READ_CASES))
                        .isPresent();
        if (!works) {
            typed.object("account", Objection.NO_MEMBER);
        } else if (identities.grants(id).stream()
                .anyMatch(grant -> grant.account().equals(to) && grant.isOpenAt(now))) {
            typed.object("account", Objection.GRANTED_ALREADY);
        }
    }

    /** From this moment on she sees the pseudonym like everybody else, however often it was granted to her. */
    @Permitted(Permission.READ_CASES)
    public Outcome<UUID> take(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        files.findToChange(file);
        IdentityGrant grant = identities.grant(id).orElseThrow(NoSuchCase::new);
        ProtectedIdentity identity = toChange(file, grant.identityId());
        return ended(grant, identity, me()).map(taken -> {
            identities.grants(identity.id()).stream()
                    .filter(other -> other.account().equals(grant.account()) && other.isOpenAt(clock.instant()))
                    .forEach(other -> ended(other, identity, me()));
            return taken;
        });
    }

    private Outcome<UUID> ended(IdentityGrant grant, ProtectedIdentity identity, AccountId by) {
        Instant now = clock.instant();
        return grant.end(now).map(over -> {
            happenings.fire(new ProtectionHappening.GrantEnded(
                    identity.caseId(), identity.id(), identity.code(), over.account(), by, now));
            return over.id();
        });
    }

    /** Who leaves a case and comes back later asks again. */
    void left(@Observes CaseHappening.Staffed staffed) {
        if (staffed.move() == CaseHappening.Move.MEMBER_REMOVED) {
            identities.grantsOf(staffed.member(), staffed.file()).stream()
                    .filter(grant -> grant.isOpenAt(clock.instant()))
                    .forEach(grant ->
                            ended(grant, identities.find(grant.identityId()).orElseThrow(), staffed.actor()));
        }
    }

    /** Whoever grants anything in a case, or takes it back, comes one after the other. */
    private ProtectedIdentity toChange(CaseId file, IdentityId id) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        files.findToChange(file);
        return identities.find(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private AccountId me() {
        return current.required().id();
    }
}
