package org.dalil.parties;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyHappening.Part;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Somebody or something that appears in cases, once for all of them. */
@Entity
@Table(name = "party")
public class Party implements Editable {

    /** Stands for every place where a party may be found: see {@link #foundIn}. */
    public static final String EVERYWHERE = "*";

    /** UTF-16 units of one name. */
    static final int LONGEST_NAME = 1000;

    /** Why a party may decline to change. */
    public enum Objection {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_KNOWN,
        NAME_GONE,
        NAME_OURS,
        IDENTIFIER_KNOWN,
        IDENTIFIER_GONE,
        KEPT_TO_ITS_CASES,
        CASE_MISSING,
        SAME_PARTY,
        OTHER_KIND,
        MERGED_ALREADY,
        NOT_MERGED,
        SEEN_IN_PART
    }

    @EmbeddedId
    private PartyId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartyKind kind;

    /** The name we use for it on screens and in dossiers. */
    private LocalText name;

    @ElementCollection
    @CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    private List<PartyName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "party_identifier", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    /** Whether everybody may know of it. */
    @Column(nullable = false)
    private boolean common;

    /** Whether it is called by a pseudonym alone; who it is lies elsewhere, sealed. */
    @Column(nullable = false)
    private boolean veiled;

    /** Number of the case in which it was entered. */
    @Column(updatable = false)
    private @Nullable String origin;

    /** The record that turned out to be the same party. */
    private @Nullable PartyId mergedInto;

    /** The record at the end of all merging: itself, unless it was merged. */
    private PartyId survivor;

    /** The key of lists for readers of Arabic. */
    @Column(nullable = false)
    private String sortedAr;

    /** The key of lists for everybody else. */
    @Column(nullable = false)
    private String sortedEn;

    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "party_place", joinColumns = @JoinColumn(name = "party_id"))
    @Column(name = "place", nullable = false)
    private Set<String> places = new HashSet<>();

    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "party_word", joinColumns = @JoinColumn(name = "party_id"))
    private Set<FoundBy> words = new HashSet<>();

    protected Party() {} // for Hibernate

    public Party(PartyId id, PartyKind kind, LocalText name) {
        this.id = id;
        this.survivor = id;
        this.kind = kind;
        use(name);
    }

    /** Enters a party; refused without a name, and where nobody could ever find it. */
    static Outcome<Party> enter(NewParty described) {
        List<Refusal> objections = described.objections();
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Party party = new Party(PartyId.next(), described.kind(), described.name());
        party.origin = described.origin();
        party.common = described.origin() == null;
        described.names().forEach(party::calledAlso);
        return Outcome.done(party);
    }

    /** Everybody may know of it from now on; only for kinds that {@link PartyKind#mayBeCommon}. */
    public Party commonKnowledge() {
        if (!kind.mayBeCommon()) {
            throw new IllegalStateException("kept to its cases: " + kind);
        }
        common = true;
        return this;
    }

    /** Adds a name, unless the party is already called exactly so there, or everywhere. */
    public void calledAlso(PartyName another) {
        if (names.stream().noneMatch(another::repeats)) {
            names.add(another);
        }
    }

    public void identifiedBy(Identifier identifier) {
        identifiers.add(identifier);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("kind", kind).with("name", name);
    }

    /** An official name that is replaced stays as an alias: somebody may look for it. */
    @Override
    public Outcome<PartyId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        PartyKind wanted = typed.requiredChoice("kind", PartyKind.class);
        LocalText called = typed.requiredLocal("name", LONGEST_NAME);
        if (common && !wanted.mayBeCommon()) {
            typed.object("kind", Objection.KEPT_TO_ITS_CASES);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        kind = wanted;
        if (!called.equals(name())) {
            called().unofficially();
            use(called);
        }
        return Outcome.done(id);
    }

    Outcome<PartyId> add(PartyName another) {
        return called().add(another).map(added -> id);
    }

    /** Writes a name differently; its id says which. */
    Outcome<PartyId> change(PartyName wanted) {
        return called().change(wanted).map(changed -> id);
    }

    Outcome<PartyId> removeName(UUID known) {
        return called().remove(known).map(removed -> id);
    }

    private Called called() {
        return new Called(names, name());
    }

    Outcome<PartyId> add(Identifier another) {
        if (identifiers.stream().anyMatch(another::repeats)) {
            return Outcome.refused(Objection.IDENTIFIER_KNOWN);
        }
        identifiers.add(another);
        return Outcome.done(id);
    }

    /** Writes an identifier differently; its id says which. */
    Outcome<PartyId> change(Identifier wanted) {
        int place = Told.place(identifiers, wanted.id());
        if (place < 0) {
            return Outcome.refused(Objection.IDENTIFIER_GONE);
        }
        if (identifiers.stream().anyMatch(other -> !other.id().equals(wanted.id()) && wanted.repeats(other))) {
            return Outcome.refused(Objection.IDENTIFIER_KNOWN);
        }
        identifiers.set(place, wanted);
        return Outcome.done(id);
    }

    Outcome<PartyId> removeIdentifier(UUID known) {
        return identifiers.removeIf(identifier -> identifier.id().equals(known))
                ? Outcome.done(id)
                : Outcome.refused(Objection.IDENTIFIER_GONE);
    }

    /** Tells everybody of it, or keeps it to its cases again. */
    Outcome<PartyHappening> share(boolean withEverybody, AccountId by, Instant at) {
        if (withEverybody && !kind.mayBeCommon()) {
            return Outcome.refused(Objection.KEPT_TO_ITS_CASES);
        }
        common = withEverybody;
        return Outcome.done(new PartyHappening.Changed(id, Part.COMMON, by, at));
    }

    /**
     * This record turned out to be the same party as another. Nothing moves: whatever names this one is read as if it
     * named the other, so that parting them again restores everything.
     */
    Outcome<PartyHappening> merge(Party into, AccountId by, Instant at) {
        List<Refusal> objections = new ArrayList<>();
        if (mergedInto != null || into.mergedInto != null) {
            objections.add(Refusal.of(Objection.MERGED_ALREADY));
        }
        if (equals(into)) {
            objections.add(Refusal.of(Objection.SAME_PARTY));
        }
        if (kind.mayBeCommon() != into.kind.mayBeCommon()) {
            objections.add(Refusal.of(Objection.OTHER_KIND));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        mergedInto = into.id;
        return Outcome.done(new PartyHappening.Merged(id, into.id, by, at));
    }

    Outcome<PartyHappening> part(AccountId by, Instant at) {
        PartyId from = mergedInto;
        if (from == null) {
            return Outcome.refused(Objection.NOT_MERGED);
        }
        mergedInto = null;
        return Outcome.done(new PartyHappening.Parted(id, from, by, at));
    }

    /** Is called by a pseudonym alone from now on, and answers what it was called. */
    Known cover(LocalText pseudonym) {
        Known known = new Known(name(), names(), identifiers());
        veiled = true;
        become(new Known(pseudonym, List.of(), List.of()));
        return known;
    }

    void uncover(Known known) {
        veiled = false;
        become(known);
    }

    private void become(Known known) {
        names.clear();
        names.addAll(known.names());
        identifiers.clear();
        identifiers.addAll(known.identifiers());
        use(known.name());
    }

    private void use(LocalText wanted) {
        name = wanted;
        sortedAr = Folding.sortedBy(wanted, Language.ARABIC);
        sortedEn = Folding.sortedBy(wanted, Language.ENGLISH);
        called().officially();
    }

    /**
     * Where the record may be found, and by which words: a name that belongs to a case only there, every other one
     * wherever the party is known.
     *
     * @param cases numbers of the cases that name this party, or one that was merged with it
     * @param everywhere whether this party, or one that was merged with it, is known to everybody
     */
    void foundIn(PartyId as, Set<String> cases, boolean everywhere) {
        survivor = as;
        Set<String> found = new HashSet<>(cases);
        Stream.of(Stream.ofNullable(origin), sources()).flatMap(some -> some).forEach(found::add);
        Set<FoundBy> wanted = FoundBy.names(names, everywhere ? Set.of(EVERYWHERE) : found);
        if (everywhere) {
            found.add(EVERYWHERE);
        }
        become(places, found);
        become(words, wanted);
    }

    private Stream<String> sources() {
        return Stream.concat(
                        names.stream().map(PartyName::source),
                        identifiers.stream().map(Identifier::source))
                .filter(Objects::nonNull);
    }

    /** Touches only what differs, so that only that is written. */
    private static <T> void become(Set<T> some, Set<T> wanted) {
        some.retainAll(wanted);
        some.addAll(wanted);
    }

    /** Ids of its names and identifiers. */
    Set<UUID> lines() {
        return Stream.concat(
                        names.stream().map(PartyName::id), identifiers.stream().map(Identifier::id))
                .collect(Collectors.toSet());
    }

    Set<String> words() {
        return words.stream().map(FoundBy::word).collect(Collectors.toSet());
    }

    /** Whether a member of these cases may know of it. */
    boolean isKnownIn(Set<String> caseNumbers) {
        return places.stream().anyMatch(place -> place.equals(EVERYWHERE) || caseNumbers.contains(place));
    }

    /** Whether a member of these cases knows everything about it. */
    boolean isWhollyKnownIn(Set<String> caseNumbers) {
        return places.stream().allMatch(place -> place.equals(EVERYWHERE) || caseNumbers.contains(place));
    }

    public PartyId id() {
        return id;
    }

    boolean common() {
        return common;
    }

    boolean veiled() {
        return veiled;
    }

    @Nullable String origin() {
        return origin;
    }

    @Nullable PartyId mergedInto() {
        return mergedInto;
    }

    PartyId survivor() {
        return survivor;
    }

    public PartyKind kind() {
        return kind;
    }

    public LocalText name() {
        return LocalText.orEmpty(name);
    }

    public List<PartyName> names() {
        return List.copyOf(names);
    }

    public List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    /** The party as somebody sees it who is a member of these cases: what only other cases tell is left out. */
    public PartyView view(Set<String> caseNumbers) {
        return new PartyView(
                id,
                kind,
                name(),
                names.stream().filter(known -> known.isToldIn(caseNumbers)).toList(),
                identifiers.stream()
                        .filter(known -> known.isToldIn(caseNumbers))
                        .toList(),
                veiled);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && id.equals(party.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
