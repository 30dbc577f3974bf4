package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseHappening.Act;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CitationId;
import org.dalil.cases.CitationView;
import org.dalil.cases.Cited;
import org.dalil.cases.Codes;
import org.dalil.cases.DocumentView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.Paperwork;
import org.dalil.cases.PassageId;
import org.dalil.cases.Tlp;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What people do with items of evidence and their files. */
@ApplicationScoped
@Transactional
public class EvidenceDesk {

    /** Why an item stays as it is, or a file is not taken. */
    public enum Objection {
        /** The argument is the number of what has exactly these bytes. */
        SAME_FILE,
        /** The item has a file; another one is another item, unless both are of one capture. */
        HAS_FILE,
        /** The argument is how many a capture has at most. */
        TOO_MANY_FILES,
        /** It would come from itself, maybe by a detour. */
        OWN_ORIGINAL,
        /** What holds a file is not removed: its bytes are never deleted. */
        HOLDS_FILE,
        /** Something is written in its chain of custody, which never goes. */
        HAS_CHAIN
    }

    static final int MOST_ROWS = 60;
    static final int MOST_FILES = 12;

    private final Evidence evidence;
    private final CaseFiles files;
    private final CaseReading cases;
    private final NeedToKnow needToKnow;
    private final Paperwork paperwork;
    private final Cited cited;
    private final IssuingParties issuers;
    private final EvidenceStore store;
    private final Custody custody;
    private final Derivatives derivatives;
    private final Handout handout;
    private final CurrentPerson current;
    private final Clock clock;

    protected EvidenceDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public EvidenceDesk(
            Evidence evidence,
            CaseFiles files,
            CaseReading cases,
            NeedToKnow needToKnow,
            Paperwork paperwork,
            Cited cited,
            IssuingParties issuers,
            EvidenceStore store,
            Custody custody,
            CurrentPerson current,
            Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.paperwork = paperwork;
        this.cited = cited;
        this.issuers = issuers;
        this.store = store;
        this.custody = custody;
        this.derivatives = new Derivatives(evidence, custody);
        this.handout = new Handout(evidence, store, custody);
        this.current = current;
        this.clock = clock;
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, EvidenceId id) {
        return paperwork.stand(item(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> add(CaseId file, Sheet sheet) {
        return begin(file, sheet).map(EvidenceItem::id);
    }

    /** What would speak against an item that is written so; nothing is written. */
    @Permitted(Permission.EDIT_CASES)
    public List<Refusal> objectionsTo(CaseId file, Sheet sheet) {
        paperwork.mayEdit(file);
        Outcome<?> filled = EvidenceItem.blank(file, "").fill(sheet);
        return filled instanceof Outcome.Refused<?> refused ? refused.reasons() : List.of();
    }

    private Outcome<EvidenceItem> begin(CaseId file, Sheet sheet) {
        paperwork.mayEdit(file);
        files.findToChange(file);
        Sheet whole = issuers.named(sheet, current.required());
        return paperwork
                .begin(
                        EvidenceItem.blank(file, Codes.next("E-", 2, files.exhibitNumbers(file))),
                        "evidence",
                        whole,
                        objections(file, null, Set.of(), whole),
                        Act.EVIDENCE_ADDED)
                .map(item -> {
                    issuers.refresh(Set.of(), IssuingParties.of(item));
                    return item;
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> change(CaseId file, EvidenceId id, Edit edit) {
        EvidenceItem item = item(file, id);
        Sheet whole = issuers.named(paperwork.typed(item, edit).sheet(), current.required());
        Set<PartyId> named = IssuingParties.of(item);
        Derivatives.Link before = Derivatives.Link.of(item);
        return paperwork
                .change(item, new Edit(edit.seen(), whole), objections(file, id, named, whole), Act.EVIDENCE_CHANGED)
                .map(changed -> {
                    issuers.refresh(named, IssuingParties.of(changed));
                    derivatives.changed(changed, before);
                    return changed.id();
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> remove(CaseId file, EvidenceId id) {
        EvidenceItem item = item(file, id);
        if (item.isInHand()) {
            return Outcome.refused(Objection.HOLDS_FILE);
        }
        return custody.isBegun(item.key())
                ? Outcome.refused(Objection.HAS_CHAIN)
                : paperwork.remove(item, Act.EVIDENCE_REMOVED).map(removed -> {
                    issuers.refresh(IssuingParties.of(removed), Set.of());
                    return removed.id();
                });
    }

    /** Asked before the bytes come: nobody sends 2 GB to be turned away. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<CaseId> mayKeep(CaseId file, @Nullable EvidenceId id) {
        paperwork.mayEdit(file);
        List<Refusal> against = id == null ? List.of() : againstMore(item(file, id));
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        files.findToChange(file);
        store.prepare(file);
        return Outcome.done(file);
    }

    /**
     * Makes a file that has arrived a file of an item. Once that is sure the store is told to settle it. What was
     * captured of one page may be several files, each of which was not there when the others were approved.
     *
     * @param id null for a new item, which is called like the file until somebody says what it is
     * @param about what is known of a new item already
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> keep(
            CaseId file, @Nullable EvidenceId id, IncomingFile incoming, ReceivedFile received, Sheet about) {
        Outcome<CaseId> isNew = isNew(file, received);
        if (isNew instanceof Outcome.Refused<CaseId> refused) {
            return Outcome.refused(refused.reasons());
        }
        if (id != null) {
            EvidenceItem item = item(file, id);
            evidence.hold(item);
            List<Refusal> against = againstMore(item);
            return against.isEmpty()
                    ? Outcome.done(kept(item, incoming, received, Map.of()))
                    : Outcome.refused(against);
        }
        Language language = incoming.language();
        Sheet called = Sheet.empty()
                .with("title." + language.tag(), (Object) incoming.name())
                .with("type", EvidenceType.UNSPECIFIED)
                .with("tlp", Tlp.AMBER);
        for (Map.Entry<String, String> known : about.fields().entrySet()) {
            called = called.with(known.getKey(), (Object) known.getValue());
        }
        return begin(file, called).map(item -> kept(item, incoming, received, Map.of()));
    }

    /**
     * Makes a file that we made of another one an item of its own.
     *
     * @param about all that is known of the item, also what it was made of
     * @param proof what the chains of both say of how it was made: codes and fingerprints
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> keepCopy(
            CaseId file, IncomingFile incoming, ReceivedFile received, Sheet about, Map<String, String> proof) {
        Outcome<CaseId> isNew = isNew(file, received);
        return isNew instanceof Outcome.Refused<CaseId> refused
                ? Outcome.refused(refused.reasons())
                : begin(file, about).map(item -> kept(item, incoming, received, proof));
    }

    /** The same bytes are in a case once. */
    private Outcome<CaseId> isNew(CaseId file, ReceivedFile received) {
        paperwork.mayEdit(file);
        files.findToChange(file);
        return holding(file, received.fingerprint())
                .map(same -> Outcome.<CaseId>refused(Objection.SAME_FILE, same))
                .orElseGet(() -> Outcome.done(file));
    }

    private List<Refusal> againstMore(EvidenceItem item) {
        if (!item.isInHand()) {
            return List.of();
        }
        if (!item.mayHaveMoreFiles()) {
            return List.of(Refusal.of(Objection.HAS_FILE));
        }
        return evidence.files(item.id()).size() < MOST_FILES
                ? List.of()
                : List.of(Refusal.of(Objection.TOO_MANY_FILES, MOST_FILES));
    }

    private EvidenceId kept(
            EvidenceItem item, IncomingFile incoming, ReceivedFile received, Map<String, String> proof) {
        boolean isFirst = !item.isInHand();
        int position = isFirst ? 1 : evidence.files(item.id()).size() + 1;
        EvidenceFile kept =
                new EvidenceFile(item.caseId(), item.id(), position, incoming, received, clock.instant(), me());
        evidence.add(kept);
        item.holds(received.fingerprint());
        EvidenceFileView view = kept.view();
        custody.record(
                item.caseId(),
                item.key(),
                view.event(CustodyAct.RECEIVED).with("bytes", view.bytes()),
                view.event(CustodyAct.HASHED).with("algorithm", "SHA-256").with("SHA3-512", view.sha3()),
                view.event(CustodyAct.STORED));
        if (isFirst) {
            derivatives.arrived(item, proof);
        }
        return paperwork.announced(Act.FILE_KEPT, item).id();
    }

    /** Writes down that the list of items leaves as a file. */
    @Permitted(Permission.READ_CASES)
    public void listed(CaseId file) {
        needToKnow.require(me(), file);
        paperwork.announced(Act.EVIDENCE_LISTED, file);
    }

    /** The item that is called so. */
    @Permitted(Permission.READ_CASES)
    public Optional<EvidenceId> numbered(CaseId file, String number) {
        needToKnow.require(me(), file);
        return evidence.numbered(file, number).map(EvidenceItem::id);
    }

    /**
     * Hands a file of an item out to a member; that it was taken is in the history.
     *
     * @param position among the files of the item, from 1
     */
    @Permitted(Permission.READ_CASES)
    public Optional<TakenFile> take(CaseId file, EvidenceId id, int position) {
        needToKnow.require(me(), file);
        return evidence.find(id)
                .filter(item -> item.caseId().equals(file))
                .flatMap(item -> handout.of(file, id, position).map(taken -> {
                    paperwork.announced(Act.FILE_TAKEN, item);
                    return taken;
                }));
    }

    private Optional<String> holding(CaseId file, Digest fingerprint) {
        return cases.documents(me(), file).stream()
                .filter(document -> document.fingerprint().equals(fingerprint))
                .map(DocumentView::number)
                .findFirst()
                .or(() -> evidence.holding(file, fingerprint));
    }

    private EvidenceItem item(CaseId file, EvidenceId id) {
        return paperwork.paper(file, () -> evidence.find(id));
    }

    private List<Refusal> objections(CaseId file, @Nullable EvidenceId id, Set<PartyId> named, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        cited.passage(typed, "passage", file);
        for (String row : typed.rows("fragments", MOST_ROWS)) {
            Optional.ofNullable(typed.id(row + ".passage"))
                    .map(PassageId::new)
                    .ifPresent(passage -> cited.passage(typed, row + ".passage", file, passage));
        }
        issuers.check(typed, sheet, named, current.required());
        Optional.ofNullable(typed.id("original"))
                .map(EvidenceId::new)
                .ifPresent(original -> objectToOriginal(typed, file, id, original));
        Set<UUID> citations = new HashSet<>();
        cases.citations(me(), file).stream()
                .map(CitationView::id)
                .map(CitationId::value)
                .forEach(citations::add);
        ItemTold.supported(sheet).stream()
                .filter(citation -> !citations.contains(citation.value()))
                .forEach(citation -> typed.object("supports." + citation.value(), Typed.Objection.NOT_IN_LIST));
        return typed.objections();
    }

    private void objectToOriginal(Typed typed, CaseId file, @Nullable EvidenceId id, EvidenceId original) {
        Set<EvidenceId> passed = new HashSet<>();
        EvidenceId at = original;
        while (at != null && passed.add(at)) {
            Optional<EvidenceItem> item =
                    evidence.find(at).filter(found -> found.caseId().equals(file));
            if (item.isEmpty()) {
                typed.object("original", Typed.Objection.NOT_IN_LIST);
            }
            at = item.map(EvidenceItem::originalId).orElse(null);
        }
        if (id != null && passed.contains(id)) {
            typed.object("original", Objection.OWN_ORIGINAL);
        }
    }

    private AccountId me() {
        return current.required().id();
    }
}
