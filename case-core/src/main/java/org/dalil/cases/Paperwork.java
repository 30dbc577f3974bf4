package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.parties.MergedParties;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * What every desk does that writes papers into a case: it asks whether the role in the case allows it, whether the
 * paper is of that case, edits, announces. Desks call it inside their transaction.
 */
@ApplicationScoped
public class Paperwork {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final RestrictedDesk restricted;
    private final MergedParties merged;
    private final Iterable<Dependent> dependents;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected Paperwork() { // for the proxy
        this(null, null, null, null, null, List.of(), null, null, null);
    }

    @Inject
    public Paperwork(
            CaseFiles files,
            NeedToKnow needToKnow,
            Editing editing,
            RestrictedDesk restricted,
            MergedParties merged,
            @Any Instance<Dependent> dependents,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this(
                files,
                needToKnow,
                editing,
                restricted,
                merged,
                (Iterable<Dependent>) dependents,
                current,
                happenings,
                clock);
    }

    /** For whoever has no container at hand. */
    public Paperwork(
            CaseFiles files,
            NeedToKnow needToKnow,
            Editing editing,
            RestrictedDesk restricted,
            MergedParties merged,
            Iterable<Dependent> dependents,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.restricted = restricted;
        this.merged = merged;
        this.dependents = dependents;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @throws NoSuchCase where the paper is not there, or of another case */
    public <P extends Paper> P paper(CaseId file, Supplier<Optional<P>> paper) {
        mayEdit(file);
        return paper.get().filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    public void mayEdit(CaseId file) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
    }

    /** The same for who adds something; waits while somebody else does, so that no two things are given one code. */
    public void mayAdd(CaseId file) {
        mayEdit(file);
        files.findToChange(file);
    }

    /** What the form of a paper shows; whoever opens that of a restricted one was shown it. */
    public Stand stand(Paper paper) {
        restricted.shown(paper.caseId(), Collections.singletonMap(paper.key(), paper.label()));
        return merged.shown(editing.stand(paper));
    }

    /** What was typed in the form of {@link #stand}, in the words of the record. */
    public Edit typed(Paper paper, Edit edit) {
        return merged.kept(paper, edit);
    }

    /**
     * @param kind as in {@link Editing#formOfNew}
     * @param objections what speaks against the sheet beside what the paper itself says
     */
    public <P extends Paper> Outcome<P> begin(
            P blank, String kind, Sheet sheet, List<Refusal> objections, CaseHappening.Act act) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return editing.begin(blank, Editing.formOfNew(kind, blank.caseId().value()), sheet, me())
                .map(added -> {
                    files.file(added);
                    announced(act, added);
                    return decided(Disclosure.Answer.UNDECIDED, added);
                });
    }

    public <P extends Paper> Outcome<P> change(P paper, Edit edit, List<Refusal> objections, CaseHappening.Act act) {
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Disclosure.Answer before = paper.disclosure().answer();
        return editing.change(paper, edit, me()).map(changed -> decided(before, announced(act, changed)));
    }

    private <P extends Paper> P decided(Disclosure.Answer before, P paper) {
        Disclosure.Answer now = paper.disclosure().answer();
        if (now != before) {
            happenings.fire(new CaseHappening.DisclosureDecided(
                    paper.caseId(), paper.key(), paper.code(), now, me(), clock.instant()));
        }
        return paper;
    }

    public <P extends Paper> Outcome<P> remove(P paper, CaseHappening.Act act) {
        return remove(paper, () -> {}, act);
    }

    /**
     * What something rests on stays; of what goes the revisions stay.
     *
     * @param before what has to be put in order before it goes
     */
    public <P extends Paper> Outcome<P> remove(P paper, Runnable before, CaseHappening.Act act) {
        List<Refusal> objections = new ArrayList<>();
        for (Dependent dependent : dependents) {
            objections.addAll(dependent.objectionsToRemoving(paper.caseId(), paper.key(), paper.code()));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        before.run();
        files.remove(paper);
        return Outcome.done(announced(act, paper));
    }

    /** Tells the trail what was done with a paper. */
    public <P extends Paper> P announced(CaseHappening.Act act, P paper) {
        happenings.fire(
                new CaseHappening.Written(act, paper.caseId(), paper.key(), paper.code(), me(), clock.instant()));
        return paper;
    }

    /** Tells the trail what was done with a case as a whole. */
    public void announced(CaseHappening.Act act, CaseId file) {
        happenings.fire(new CaseHappening.Written(act, file, file.value(), "", me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
