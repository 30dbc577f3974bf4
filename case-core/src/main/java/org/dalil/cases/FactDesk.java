package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** What people write down about dated events. */
@ApplicationScoped
@Transactional
public class FactDesk {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected FactDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public FactDesk(
            CaseFiles files,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What the form of a fact shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, FactId id) {
        return editing.stand(fact(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<FactId> add(CaseId file, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<Refusal> objections = objections(file, sheet);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Fact fact = Fact.blank(file, Codes.next("E", files.factCodes(file)));
        return editing.begin(fact, Editing.formOfNew("fact", file.value()), sheet, me())
                .map(added -> {
                    files.file(added);
                    return announced(CaseHappening.Act.FACT_ADDED, added);
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<FactId> change(CaseId file, FactId id, Edit edit) {
        Fact fact = fact(file, id);
        List<Refusal> objections = objections(file, edit.sheet());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return editing.change(fact, edit, me()).map(changed -> announced(CaseHappening.Act.FACT_CHANGED, changed));
    }

    private Fact fact(CaseId file, FactId id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return files.fact(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    /** A fact rests on a passage of its own case, and not on words of which the source reverses the meaning. */
    private List<Refusal> objections(CaseId file, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Optional.ofNullable(typed.id("passage")).map(PassageId::new).ifPresent(id -> {
            Optional<Passage> passage =
                    files.passage(id).filter(found -> found.caseId().equals(file));
            if (passage.isEmpty()) {
                typed.object("passage", Typed.Objection.NOT_IN_LIST);
            } else if (passage.get().cite(files.reversed(file)) instanceof Outcome.Refused<PassageId> refused) {
                refused.reasons()
                        .forEach(reason -> typed.object(
                                "passage", reason.code(), reason.arguments().toArray()));
            }
        });
        return typed.objections();
    }

    private FactId announced(CaseHappening.Act act, Fact fact) {
        happenings.fire(
                new CaseHappening.Written(act, fact.caseId(), fact.id().value(), fact.code(), me(), clock.instant()));
        return fact.id();
    }

    private AccountId me() {
        return current.required().id();
    }
}
