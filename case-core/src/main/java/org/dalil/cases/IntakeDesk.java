package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.Mark.Made;
import org.dalil.editing.Sheet;
import org.dalil.parties.PartyHit;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * The way from a letter to what it says: words are marked, and become the thing that they name, with the quotation as
 * its source. What cannot be guessed is asked for; everything else is said later on the page of the thing.
 */
@ApplicationScoped
@Transactional
public class IntakeDesk {

    /** The field with the answer to what a mark asks, and the one with more words where it needs them. */
    public static final String ANSWER = "answer";

    public static final String SAYING = "saying";

    /** Why a mark becomes nothing, or stays. */
    public enum Objection {
        /** Something cannot be guessed; the field says what. */
        ANSWER_NEEDED,
        /** Somebody wrote in it since, or something rests on it. */
        NEEDED_SINCE,
        UNDONE_ALREADY
    }

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final PassageDesk passages;
    private final MarkedThings things;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected IntakeDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public IntakeDesk(
            CaseFiles files,
            NeedToKnow needToKnow,
            PassageDesk passages,
            MarkedThings things,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.passages = passages;
        this.things = things;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Marks words, and makes of them what they name.
     *
     * @param answers what the person said about it: {@link #ANSWER}, {@link #SAYING}
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<MarkView> mark(CaseId file, Place place, MarkKind kind, Sheet answers) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<Refusal> open = things.questions(me(), place, kind, answers);
        if (!open.isEmpty()) {
            return Outcome.refused(open);
        }
        Outcome<PassageDesk.Marked> marked =
                passages.mark(file, place.document(), place.from(), place.to(), place.words());
        if (!(marked instanceof Outcome.Done<PassageDesk.Marked> done)) {
            return Outcome.refused(((Outcome.Refused<PassageDesk.Marked>) marked).reasons());
        }
        Passage passage = files.passage(done.value().passage()).orElseThrow();
        Outcome<Made> made = kind == MarkKind.DISCREPANCY || kind == MarkKind.PASSAGE
                ? things.make(me(), file, passage, kind, answers)
                : cited(file, passage, kind, answers);
        if (made instanceof Outcome.Refused<Made> refused) {
            if (done.value().isNew()) {
                files.setAside(passage);
            }
            return Outcome.refused(refused.reasons());
        }
        Made thing = ((Outcome.Done<Made>) made).value();
        Mark mark = new Mark(file, place.document(), done.value(), kind, thing, me(), clock.instant());
        files.file(mark);
        return Outcome.done(mark.view(passage.quote()));
    }

    /** The letters that a mark at this place would have; nothing is marked. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<String> look(CaseId file, Place place) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        SourceDocument document = files.document(place.document())
                .filter(found -> found.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
        return Passage.at(document, place.from(), place.to(), place.words()).map(Passage::quote);
    }

    /** Parties that the words at a place may mean, where one is asked for; the id of one is an {@link #ANSWER}. */
    @Permitted(Permission.EDIT_CASES)
    public List<PartyHit> candidates(CaseId file, Place place) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return things.candidates(me(), place.inOneLine());
    }

    private Outcome<Made> cited(CaseId file, Passage passage, MarkKind kind, Sheet answers) {
        return passage.cite(files.reversed(file)) instanceof Outcome.Refused<PassageId> reversed
                ? Outcome.refused(reversed.reasons())
                : things.make(me(), file, passage, kind, answers);
    }

    /** Takes a mark of one's own back, and what it became, as long as nobody made more of it. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<MarkView> undo(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        Mark mark = files.mark(id)
                .filter(found -> found.caseId().equals(file) && found.madeBy().equals(me()))
                .orElseThrow(NoSuchCase::new);
        if (mark.undone()) {
            return Outcome.refused(Objection.UNDONE_ALREADY);
        }
        if (!things.unmake(me(), file, mark)) {
            return Outcome.refused(Objection.NEEDED_SINCE);
        }
        mark.undo();
        Passage passage = files.passage(mark.passageId()).orElseThrow();
        if (mark.passageIsNew() && files.marksOn(mark.passageId()).isEmpty()) {
            files.setAside(passage);
        }
        happenings.fire(new CaseHappening.Written(
                CaseHappening.Act.MARK_UNDONE, file, mark.thing(), mark.kind().name(), me(), clock.instant()));
        return Outcome.done(mark.view(passage.quote()));
    }

    /** What this person marked in a document, the newest first. */
    @Permitted(Permission.EDIT_CASES)
    public List<MarkView> marks(CaseId file, DocumentId document) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return files.marks(file, document).stream()
                .filter(mark -> mark.madeBy().equals(me()))
                .map(mark -> mark.view(
                        files.passage(mark.passageId()).map(Passage::quote).orElse("")))
                .toList();
    }

    /** What a form of a mark may say, read strictly. */
    static boolean isAnswered(Sheet answers, Class<? extends Enum<?>> list) {
        return List.of(list.getEnumConstants()).stream()
                .anyMatch(constant -> constant.name().equals(answers.text(ANSWER)));
    }

    static Refusal needed(MarkKind kind) {
        return Refusal.of(Objection.ANSWER_NEEDED).on(kind.name());
    }

    private AccountId me() {
        return current.required().id();
    }
}
