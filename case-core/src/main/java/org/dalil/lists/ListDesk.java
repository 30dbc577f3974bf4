package org.dalil.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.secrets.Safe;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.worker.Line;
import org.jspecify.annotations.Nullable;

/** Where lists of items are brought, tried, and made into items. */
@ApplicationScoped
@Transactional
public class ListDesk {

    /** Why a list, or a line of it, is not taken. */
    public enum Objection {
        NOT_UTF8,
        /** It is neither CSV nor a workbook. */
        NO_LIST,
        /** The argument is how many megabytes a list may have. */
        TOO_LARGE,
        /** Those who read lists are busy, or there are none. */
        NO_READER,
        NO_LINES,
        /** The argument is how many lines a list may have. */
        TOO_MANY_LINES,
        NO_TITLES,
        UNKNOWN_KIND,
        UNKNOWN_LANGUAGE,
        UNKNOWN_LABEL,
        UNKNOWN_DATE,
        UNKNOWN_ANSWER,
        /** The argument is the line that says the same. */
        TWICE_IN_LIST,
        /** The argument is how many lines are wrong. */
        BAD_LINES
    }

    private static final int MOST_LINES = 1_000;

    private final BroughtLists lists;
    private final CaseFiles files;
    private final EvidenceDesk evidence;
    private final NeedToKnow needToKnow;
    private final Safe safe;
    private final CurrentPerson current;
    private final Clock clock;

    protected ListDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ListDesk(
            BroughtLists lists,
            CaseFiles files,
            EvidenceDesk evidence,
            NeedToKnow needToKnow,
            Safe safe,
            CurrentPerson current,
            Clock clock) {
        this.lists = lists;
        this.files = files;
        this.evidence = evidence;
        this.needToKnow = needToKnow;
        this.safe = safe;
        this.current = current;
        this.clock = clock;
    }

    /** Asked before a list is read: nobody has anything read for a case that is not theirs to write in. */
    @Permitted(Permission.EDIT_CASES)
    public void mayBring(CaseId file) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
    }

    /**
     * Takes a list to be tried, in place of any other that the same person brought; the same list once more is the same.
     *
     * @param lines as the {@link ListReader} read them
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> bring(CaseId file, List<Line> lines) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (lines.size() < 2) {
            return Outcome.refused(Objection.NO_LINES);
        }
        BroughtList brought = new BroughtList(file, lines, me(), clock.instant(), safe);
        if (lines.size() > MOST_LINES + 1 || !brought.fits()) {
            return Outcome.refused(Objection.TOO_MANY_LINES, MOST_LINES);
        }
        List<BroughtList> before = lists.of(file, me());
        Optional<BroughtList> same =
                before.stream().filter(old -> old.lines(safe).equals(lines)).findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get().id());
        }
        before.forEach(lists::remove);
        lists.add(brought);
        return Outcome.done(brought.id());
    }

    /** What would become of it; nothing does. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<Trial> attempt(CaseId file, UUID list, ListTerms terms) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return tried(file, list(file, list), terms);
    }

    /**
     * Makes items of all lines of which none were made.
     *
     * @param goodOnly leaves out the lines that are wrong; else one of them is enough for nothing to be made
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<List<EvidenceId>> make(CaseId file, UUID list, ListTerms terms, boolean goodOnly) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        files.findToChange(file);
        BroughtList brought = list(file, list);
        Outcome<Trial> outcome = tried(file, brought, terms);
        if (outcome instanceof Outcome.Refused<Trial> refused) {
            return Outcome.refused(refused.reasons());
        }
        Trial trial = ((Outcome.Done<Trial>) outcome).value();
        if (!goodOnly && trial.bad() > 0) {
            return Outcome.refused(Objection.BAD_LINES, trial.bad());
        }
        List<EvidenceId> made = new ArrayList<>();
        for (PlannedItem item : trial.items()) {
            if (item.good()) {
                EvidenceId id = done(evidence.add(file, item.sheet()));
                lists.entityManager().flush();
                lists.add(new ListedItem(file, id, item.print()));
                made.add(id);
            }
        }
        lists.remove(brought);
        return Outcome.done(made);
    }

    private Outcome<Trial> tried(CaseId file, BroughtList brought, ListTerms terms) {
        List<Line> lines = brought.lines(safe);
        ReadingList reading = new ReadingList(terms, lines.get(0));
        if (!reading.hasTitles()) {
            return Outcome.refused(Objection.NO_TITLES);
        }
        Map<Digest, String> made = lists.made(file);
        List<PlannedItem> items = lines.stream()
                .skip(1)
                .map(reading::planned)
                .map(item -> complete(file, item, made.get(item.print())))
                .toList();
        return Outcome.done(new Trial(reading.unknown(lines.get(0)), items));
    }

    private PlannedItem complete(CaseId file, PlannedItem item, @Nullable String already) {
        List<ListProblem> problems = new ArrayList<>(item.problems());
        for (Refusal refusal : evidence.objectionsTo(file, item.sheet())) {
            problems.add(new ListProblem(ItemColumn.of(String.valueOf(refusal.field())), refusal));
        }
        return new PlannedItem(item.line(), item.sheet(), problems, item.print(), already);
    }

    private BroughtList list(CaseId file, UUID list) {
        return lists.find(list).filter(found -> found.belongsTo(file, me())).orElseThrow(NoSuchCase::new);
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("what was tried before is refused now: " + outcome);
    }

    private AccountId me() {
        return current.required().id();
    }
}
