package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What people do with a party, wherever it appears. What it is in a case is said in the case.
 *
 * <p>A name or an identifier belongs to the case in which it was learned, and stays there; without a case it may be
 * read by everybody who may know of the party.
 */
@ApplicationScoped
@Transactional
public class PartyDesk {

    private final Parties parties;
    private final PartyIndex index;
    private final Whereabouts whereabouts;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected PartyDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public PartyDesk(
            Parties parties,
            PartyIndex index,
            Whereabouts whereabouts,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.parties = parties;
        this.index = index;
        this.whereabouts = whereabouts;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @throws NoSuchParty if it is entered in a case that the person is not a member of */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> create(NewParty described) {
        requireOpen(described.origin());
        described.names().forEach(name -> requireOpen(name.source()));
        Outcome<Party> entered = Party.enter(described);
        if (entered instanceof Outcome.Refused<Party> refused) {
            return Outcome.refused(refused.reasons());
        }
        Party party = ((Outcome.Done<Party>) entered).value();
        parties.add(party);
        parties.entityManager().flush();
        index.refresh(Set.of(party.id()));
        happenings.fire(new PartyHappening.Opened(party.id(), party.kind(), me(), clock.instant()));
        return Outcome.done(party.id());
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> rename(PartyId id, LocalText name) {
        return on(id, (party, by, at) -> party.rename(name, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> become(PartyId id, PartyKind kind) {
        return on(id, (party, by, at) -> party.become(kind, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> addName(PartyId id, PartyName name) {
        requireOpen(name.source());
        return on(id, (party, by, at) -> party.add(name, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> changeName(PartyId id, PartyName known, PartyName wanted) {
        requireOpen(known.source());
        requireOpen(wanted.source());
        return on(id, (party, by, at) -> party.change(known, wanted, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> removeName(PartyId id, PartyName known) {
        requireOpen(known.source());
        return on(id, (party, by, at) -> party.remove(known, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> addIdentifier(PartyId id, Identifier identifier) {
        requireOpen(identifier.source());
        return on(id, (party, by, at) -> party.add(identifier, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> changeIdentifier(PartyId id, Identifier known, Identifier wanted) {
        requireOpen(known.source());
        requireOpen(wanted.source());
        return on(id, (party, by, at) -> party.change(known, wanted, by, at));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> removeIdentifier(PartyId id, Identifier known) {
        requireOpen(known.source());
        return on(id, (party, by, at) -> party.remove(known, by, at));
    }

    /** Tells everybody of a party, or keeps it to its cases again; only who sees all of it knows what that means. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> share(PartyId id, boolean withEverybody) {
        return isWhollyKnown(seen(id))
                ? on(id, (party, by, at) -> party.share(withEverybody, by, at))
                : Outcome.refused(Party.Objection.SEEN_IN_PART);
    }

    /** Only who is a member of every case that names either of them may say that they are the same. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> merge(PartyId id, PartyId into) {
        Party gone = seen(id);
        Party survivor = seen(into);
        if (!isWhollyKnown(gone) || !isWhollyKnown(survivor)) {
            return Outcome.refused(Party.Objection.SEEN_IN_PART);
        }
        return announced(gone.merge(survivor, me(), clock.instant()), Set.of(id, into));
    }

    /** Takes a record out again that was merged into another; everything is as it was. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> part(PartyId id) {
        Party party = seen(id);
        if (!isWhollyKnown(party)) {
            return Outcome.refused(Party.Objection.SEEN_IN_PART);
        }
        PartyId from = party.survivor();
        return announced(party.part(me(), clock.instant()), Set.of(id, from));
    }

    private interface Step {
        Outcome<PartyHappening> take(Party party, AccountId by, Instant at);
    }

    private Outcome<PartyHappening> on(PartyId id, Step step) {
        return announced(step.take(seen(id), me(), clock.instant()), Set.of(id));
    }

    private Outcome<PartyHappening> announced(Outcome<PartyHappening> outcome, Set<PartyId> concerned) {
        if (outcome instanceof Outcome.Done<PartyHappening> done) {
            parties.entityManager().flush();
            index.refresh(concerned);
            happenings.fire(done.value());
        }
        return outcome;
    }

    private Party seen(PartyId id) {
        return parties.find(id)
                .filter(party -> party.isKnownIn(whereabouts.openTo(me())))
                .orElseThrow(NoSuchParty::new);
    }

    private boolean isWhollyKnown(Party party) {
        Set<String> mine = whereabouts.openTo(me());
        return party.isWhollyKnownIn(mine) && mine.containsAll(whereabouts.naming(Set.of(party.id())));
    }

    private void requireOpen(@Nullable String caseNumber) {
        if (caseNumber != null && !whereabouts.openTo(me()).contains(caseNumber)) {
            throw new NoSuchParty();
        }
    }

    private AccountId me() {
        return current.required().id();
    }
}
