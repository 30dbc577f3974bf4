package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyHappening.Part;
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

    private static final int LONGEST_NUMBER = 200;

    private final Parties parties;
    private final PartyIndex index;
    private final Whereabouts whereabouts;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected PartyDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public PartyDesk(
            Parties parties,
            PartyIndex index,
            Whereabouts whereabouts,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.parties = parties;
        this.index = index;
        this.whereabouts = whereabouts;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Enters a party, as a colleague needs it who is writing something else.
     *
     * @throws NoSuchParty if it is entered in a case in which the person may not write
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> create(NewParty described) {
        requireWritable(described.origin());
        return Party.enter(described).map(this::entered);
    }

    /** Enters a party from a form: its kind and its name, and in {@code file} the number of the case, if any. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyId> create(String form, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        PartyKind kind = typed.requiredChoice("kind", PartyKind.class);
        LocalText name = typed.requiredLocal("name", Party.LONGEST_NAME);
        String file = typed.required("file", LONGEST_NUMBER);
        boolean everywhere = file.equals(Party.EVERYWHERE);
        if (!everywhere && !file.isEmpty() && !writable().contains(file)) {
            typed.object("file", Typed.Objection.NOT_IN_LIST);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Outcome<Party> entered = Party.enter(new NewParty(kind, name, List.of(), everywhere ? null : file));
        return entered instanceof Outcome.Done<Party> done
                ? editing.begin(done.value(), form, sheet, me()).map(this::entered)
                : entered.map(Party::id);
    }

    private PartyId entered(Party party) {
        parties.add(party);
        parties.entityManager().flush();
        index.refresh(Set.of(party.id()));
        happenings.fire(new PartyHappening.Opened(party.id(), party.kind(), me(), clock.instant()));
        return party.id();
    }

    /** What the form of a party shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(PartyId id) {
        return editing.stand(seen(id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> change(PartyId id, Edit edit) {
        return announced(editing.change(seen(id), edit, me()).map(party -> changed(id, Part.RECORD)), Set.of(id));
    }

    /** What the form of a name shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand openName(PartyId id, UUID name) {
        Party party = seen(id);
        return editing.stand(line(party.names(), name)
                .map(known -> Line.name(party, name, writable()))
                .orElseThrow(NoSuchParty::new));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> addName(PartyId id, Sheet sheet) {
        return begin(Line.newName(seen(id), writable()), "name", Part.NAMES, sheet);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> changeName(PartyId id, UUID name, Edit edit) {
        Party party = seen(id);
        return line(party.names(), name).isPresent()
                ? written(id, editing.change(Line.name(party, name, writable()), edit, me()), Part.NAMES)
                : Outcome.refused(Party.Objection.NAME_GONE);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> removeName(PartyId id, UUID name) {
        Party party = seen(id);
        return line(party.names(), name).isPresent()
                ? written(id, party.removeName(name), Part.NAMES)
                : Outcome.refused(Party.Objection.NAME_GONE);
    }

    /** What the form of an identifier shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand openIdentifier(PartyId id, UUID identifier) {
        Party party = seen(id);
        return editing.stand(line(party.identifiers(), identifier)
                .map(known -> Line.identifier(party, identifier, writable()))
                .orElseThrow(NoSuchParty::new));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> addIdentifier(PartyId id, Sheet sheet) {
        return begin(Line.newIdentifier(seen(id), writable()), "identifier", Part.IDENTIFIERS, sheet);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> changeIdentifier(PartyId id, UUID identifier, Edit edit) {
        Party party = seen(id);
        return line(party.identifiers(), identifier).isPresent()
                ? written(
                        id,
                        editing.change(Line.identifier(party, identifier, writable()), edit, me()),
                        Part.IDENTIFIERS)
                : Outcome.refused(Party.Objection.IDENTIFIER_GONE);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> removeIdentifier(PartyId id, UUID identifier) {
        Party party = seen(id);
        return line(party.identifiers(), identifier).isPresent()
                ? written(id, party.removeIdentifier(identifier), Part.IDENTIFIERS)
                : Outcome.refused(Party.Objection.IDENTIFIER_GONE);
    }

    /** A line in a case in which the person may write, or one that everybody may read. */
    private <T extends Told> Optional<T> line(List<T> lines, UUID wanted) {
        return lines.stream()
                .filter(line -> line.id().equals(wanted) && isWritable(line.source()))
                .findFirst();
    }

    private Outcome<PartyHappening> begin(Line<?> line, String kind, Part part, Sheet sheet) {
        String form = Editing.formOfNew(kind, line.party().key());
        return written(line.party().id(), editing.begin(line, form, sheet, me()), part);
    }

    private Outcome<PartyHappening> written(PartyId id, Outcome<?> outcome, Part part) {
        return announced(outcome.map(done -> changed(id, part)), Set.of(id));
    }

    private PartyHappening changed(PartyId id, Part part) {
        return new PartyHappening.Changed(id, part, me(), clock.instant());
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

    /** The same from a form; {@code into} is the record that survives. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PartyHappening> merge(PartyId id, Sheet sheet) {
        seen(id);
        Typed typed = Typed.in(sheet);
        Optional<PartyId> into = typed.requiredId("into").map(PartyId::new);
        return into.isPresent() ? merge(id, into.get()) : Outcome.refused(typed.objections());
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

    private Outcome<PartyHappening> announced(Outcome<? extends PartyHappening> outcome, Set<PartyId> concerned) {
        return outcome.map(happening -> {
            parties.entityManager().flush();
            index.refresh(concerned);
            happenings.fire(happening);
            return happening;
        });
    }

    /**
     * A party that the person knows of, in a case in which she may write or as everybody does. Nobody writes about one
     * that is called by a pseudonym: whatever is added to it might tell who it is.
     */
    private Party seen(PartyId id) {
        return parties.find(id)
                .filter(party -> !party.veiled() && party.isKnownIn(writable()))
                .orElseThrow(NoSuchParty::new);
    }

    private boolean isWhollyKnown(Party party) {
        Set<String> mine = writable();
        return party.isWhollyKnownIn(mine)
                && whereabouts.naming(Set.of(party.id())).values().stream().allMatch(mine::containsAll);
    }

    private boolean isWritable(@Nullable String caseNumber) {
        return caseNumber == null || writable().contains(caseNumber);
    }

    private void requireWritable(@Nullable String caseNumber) {
        if (!isWritable(caseNumber)) {
            throw new NoSuchParty();
        }
    }

    private Set<String> writable() {
        return whereabouts.writableBy(me());
    }

    private AccountId me() {
        return current.required().id();
    }
}
