package org.dalil.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.index.Entry;
import org.dalil.index.Findable;
import org.dalil.parties.PartyId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** One ask of a case, put to one authority under one regime, and followed until it is answered. */
@Entity
@Table(name = "sanctions_request")
public class SanctionsRequest implements Editable, Findable {

    /** Why a request may decline what is asked of it. */
    public enum Objection {
        /** It is written in while it is being drafted, and not after. */
        NOT_DRAFTING,
        ALREADY_PLEADED,
        /** The argument is how many proofs are offered for it. */
        PROOFS_HANG_ON_IT,
        ALREADY_OFFERED,
        /** The pack does not know a criterion that is pleaded any more; the argument is its citation as it was. */
        CRITERION_GONE,
        /** There is a paragraph about this record already. */
        ALREADY_WRITTEN
    }

    @EmbeddedId
    private RequestId id;

    @Version
    private long version;

    private CaseId caseId;

    /** The number of the case and a running number: {@code D-2021-014/1}. */
    @Column(nullable = false, updatable = false)
    private String number;

    private AskId askId;

    /** Id of the regime pack. */
    @Column(nullable = false, updatable = false)
    private String regime;

    /** Version of the pack under which it was drafted. */
    @Column(nullable = false)
    private String packVersion;

    private PartyId targetId;

    /** An office or an authority: its id in the pack. Who holds it is said apart, because holders change. */
    @Column
    private @Nullable String addressee;

    private @Nullable PartyId holderId;

    /** On which day the holder was known to hold the office. */
    @Column
    private @Nullable LocalDate holderAsOf;

    /** The text whose signatories support it; null for all of the case. */
    @Column
    private @Nullable UUID textId;

    private LocalText title;

    private LocalText brief;

    private AccountId ownerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestStatus status;

    /** Where it stood when it was given up; null where it is not. */
    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable RequestStatus givenUpFrom;

    /** How many it has made. */
    @Column(nullable = false)
    private int moves;

    @ElementCollection
    @CollectionTable(name = "request_drafter", joinColumns = @JoinColumn(name = "request_id"))
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private Set<AccountId> drafters = new HashSet<>();

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<Ground> grounds = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<Proof> proofs = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<DraftParagraph> paragraphs = new ArrayList<>();

    protected SanctionsRequest() {} // for Hibernate

    /** Opens a request in drafting. */
    public static SanctionsRequest open(NewRequest opened, AccountId owner, Instant at) {
        SanctionsRequest request = new SanctionsRequest();
        request.id = opened.id();
        request.caseId = opened.caseId();
        request.number = opened.number();
        request.askId = opened.askId();
        request.regime = opened.regime();
        request.packVersion = opened.packVersion();
        request.targetId = opened.targetId();
        request.title = opened.title();
        request.brief = opened.brief();
        request.ownerId = owner;
        request.writtenBy(owner);
        request.status = RequestStatus.DRAFT;
        request.openedAt = at;
        return request;
    }

    /** A request of which only the ask and the regime are known yet. */
    static SanctionsRequest blank(CaseId caseId, String number, AskId askId, RegimePack pack, Instant at) {
        SanctionsRequest request = new SanctionsRequest();
        request.id = RequestId.next();
        request.caseId = caseId;
        request.number = number;
        request.askId = askId;
        request.regime = pack.id().value();
        request.packVersion = pack.version();
        request.status = RequestStatus.DRAFT;
        request.openedAt = at;
        return request;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Entry entry() {
        return new Entry(Entry.Kind.REQUEST, caseId.value(), id.value(), number, title);
    }

    @Override
    public Sheet sheet() {
        return particulars().sheet();
    }

    @Override
    public Outcome<RequestId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Optional<Particulars> read = Particulars.read(typed);
        List<Refusal> objections = objectionsToWriting(typed);
        if (!objections.isEmpty() || read.isEmpty()) {
            return Outcome.refused(objections);
        }
        Particulars said = read.get();
        title = said.title();
        brief = said.brief();
        targetId = said.target();
        ownerId = said.owner();
        addressee = said.addressee();
        holderId = said.holder();
        holderAsOf = said.holderAsOf();
        textId = said.text();
        return Outcome.done(id);
    }

    /** Whether it puts the same ask under the same regime, in the words of the sheet. */
    boolean says(SanctionsRequest other, Sheet sheet) {
        return askId.equals(other.askId) && regime.equals(other.regime) && sheet().equals(sheet);
    }

    /** All that is wrong with what was typed, and that nothing may be typed any more. */
    List<Refusal> objectionsToWriting(Typed typed) {
        List<Refusal> objections = new ArrayList<>(typed.objections());
        if (!isDrafting()) {
            objections.add(Refusal.of(Objection.NOT_DRAFTING));
        }
        return objections;
    }

    private List<Refusal> objectionsToWriting() {
        return objectionsToWriting(Typed.in(Sheet.empty()));
    }

    /** Whether people may write in it. */
    public boolean isDrafting() {
        return status.stage() == RequestStage.DRAFTING;
    }

    /** Pleads a criterion, once. */
    public Outcome<Ground> plead(String criterion, LocalText why) {
        List<Refusal> objections = objectionsToWriting();
        if (ground(criterion).isPresent()) {
            objections.add(Refusal.of(Objection.ALREADY_PLEADED));
        }
        return Placed.added(grounds, objections, () -> new Ground(this, Placed.after(grounds), criterion, why));
    }

    /** Offers something for a criterion, once. */
    public Outcome<Proof> offer(String criterion, Offer offered, LocalText why) {
        return offer(criterion, offered, null, why);
    }

    /** Offers something for a criterion in support of a claim, once for each claim. */
    public Outcome<Proof> offer(String criterion, Offer offered, @Nullable ClaimId claim, LocalText why) {
        List<Refusal> objections = objectionsToWriting();
        if (proof(criterion, offered, claim).isPresent()) {
            objections.add(Refusal.of(Objection.ALREADY_OFFERED));
        }
        return Placed.added(
                proofs, objections, () -> new Proof(this, Placed.after(proofs), criterion, offered, claim, why));
    }

    /** Writes a paragraph after the last one. */
    public Outcome<DraftParagraph> write(String section, String label, LocalText text) {
        List<Refusal> objections = objectionsToWriting();
        if (paragraphs.stream().anyMatch(other -> other.isCalled(section, label))) {
            objections.add(Refusal.of(Objection.ALREADY_WRITTEN));
        }
        return Placed.added(
                paragraphs, objections, () -> new DraftParagraph(this, Placed.after(paragraphs), section, label, text));
    }

    /** Drops a ground for which nothing is offered any more. */
    Outcome<Ground> drop(Ground ground) {
        List<Refusal> objections = objectionsToWriting();
        long hanging = proofs.stream()
                .filter(proof -> proof.criterion().equals(ground.criterion()))
                .count();
        if (hanging > 0) {
            objections.add(Refusal.of(Objection.PROOFS_HANG_ON_IT, hanging));
        }
        return Placed.removed(grounds, objections, ground);
    }

    Outcome<Proof> drop(Proof proof) {
        return Placed.removed(proofs, objectionsToWriting(), proof);
    }

    Outcome<DraftParagraph> drop(DraftParagraph paragraph) {
        return Placed.removed(paragraphs, objectionsToWriting(), paragraph);
    }

    /** Puts a ground before the one before it, or after the one after it. */
    Outcome<Ground> move(Ground ground, boolean up) {
        return Placed.moved(grounds, objectionsToWriting(), ground, up);
    }

    /** The same within its section. */
    Outcome<DraftParagraph> move(DraftParagraph paragraph, boolean up) {
        return Placed.moved(
                paragraphs.stream()
                        .filter(other -> other.section().equals(paragraph.section()))
                        .toList(),
                objectionsToWriting(),
                paragraph,
                up);
    }

    /** The criteria under which anything stands, in order. */
    Set<String> criteria() {
        Set<String> criteria = new LinkedHashSet<>(pleaded());
        proofs.forEach(proof -> criteria.add(proof.criterion()));
        return criteria;
    }

    /** Moves over to another version of its pack, with what stands in the place of criteria that are gone. */
    RequestHappening moveOver(RegimePack newer, Map<String, String> instead, AccountId by, Instant at) {
        String from = packVersion;
        grounds.forEach(ground -> ground.standsUnder(instead.getOrDefault(ground.criterion(), ground.criterion())));
        proofs.forEach(proof -> proof.standsUnder(instead.getOrDefault(proof.criterion(), proof.criterion())));
        packVersion = newer.version();
        return new RequestHappening.PackChanged(id, caseId, from, newer.version(), by, at);
    }

    Optional<Ground> ground(String criterion) {
        return grounds.stream()
                .filter(ground -> ground.criterion().equals(criterion))
                .findFirst();
    }

    Optional<Proof> proof(String criterion, Offer offered, @Nullable ClaimId claim) {
        return proofs.stream()
                .filter(proof -> proof.offers(criterion, offered, claim))
                .findFirst();
    }

    List<DraftParagraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    List<String> pleaded() {
        return grounds.stream().map(Ground::criterion).toList();
    }

    /** Whoever wrote in it does not approve it, now or later. */
    void writtenBy(AccountId person) {
        drafters.add(person);
    }

    boolean isWorkOf(AccountId person) {
        return ownerId.equals(person) || drafters.contains(person);
    }

    /** All that speaks against a step, as far as it knows. */
    List<Refusal> objectionsTo(Step step) {
        return step.objections(status, moves, step.move().needs(Move.Need.SOMEBODY_ELSE) && isWorkOf(step.by()));
    }

    /** Does what {@link Move} says. */
    public Outcome<RequestHappening.Moved> move(Step step) {
        List<Refusal> objections = objectionsTo(step);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        RequestStatus from = status;
        status = step.move().target(from, givenUpFrom);
        givenUpFrom = !status.isGivenUp() ? null : from.isGivenUp() ? givenUpFrom : from;
        moves++;
        return Outcome.done(new RequestHappening.Moved(id, caseId, step.move(), from, status, step.by(), step.at()));
    }

    /** Somebody else answers for it from now on. */
    RequestHappening passTo(AccountId successor, AccountId by, Instant at) {
        ownerId = successor;
        return new RequestHappening.Passed(id, caseId, successor, by, at);
    }

    public RequestId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    Particulars particulars() {
        return new Particulars(
                LocalText.orEmpty(title),
                LocalText.orEmpty(brief),
                targetId,
                ownerId,
                addressee,
                holderId,
                holderAsOf,
                textId);
    }

    String number() {
        return number;
    }

    String regime() {
        return regime;
    }

    String packVersion() {
        return packVersion;
    }

    Instant openedAt() {
        return openedAt;
    }

    public RequestStatus status() {
        return status;
    }

    int moves() {
        return moves;
    }

    RequestView view(Surroundings around, Pleading pleading) {
        return new RequestView(
                id,
                number,
                caseId,
                around.caseNumber(),
                askId,
                regime,
                packVersion,
                around.target(),
                around.targetName(),
                around.targetKind(),
                LocalText.orEmpty(title),
                LocalText.orEmpty(brief),
                addressee,
                holderId,
                holderAsOf,
                textId,
                ownerId,
                around.ownerName(),
                status,
                openedAt,
                pleading.grounds(),
                pleading.proofs(),
                pleading.facts(),
                around.targets(),
                around.facts(),
                around.dossiers(),
                around.wanted(),
                new Standing(moves, around.last(), around.waivers(), around.recalls()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SanctionsRequest request && id.equals(request.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
