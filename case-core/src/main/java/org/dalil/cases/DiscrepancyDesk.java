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
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Notes what is wrong, missing or open in a source. */
@ApplicationScoped
@Transactional
public class DiscrepancyDesk {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DiscrepancyDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public DiscrepancyDesk(
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

    /** What the form of a discrepancy shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand look(CaseId file, UUID id) {
        return editing.stand(discrepancy(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> add(CaseId file, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<Refusal> objections = objections(file, sheet);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        files.findToChange(file); // no two things are given one code
        Discrepancy noted = Discrepancy.blank(file, Codes.next("D", files.discrepancyCodes(file)));
        return editing.begin(noted, Editing.formOfNew("discrepancy", file.value()), sheet, me())
                .map(added -> {
                    files.file(added);
                    return announced(CaseHappening.Act.DISCREPANCY_ADDED, added);
                });
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> change(CaseId file, UUID id, Edit edit) {
        Discrepancy discrepancy = discrepancy(file, id);
        List<Refusal> objections = objections(file, edit.sheet());
        return objections.isEmpty()
                ? editing.change(discrepancy, edit, me())
                        .map(changed -> announced(CaseHappening.Act.DISCREPANCY_CHANGED, changed))
                : Outcome.refused(objections);
    }

    /** Nothing rests on a discrepancy; what it said stays among its revisions. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> remove(CaseId file, UUID id) {
        Discrepancy discrepancy = discrepancy(file, id);
        files.remove(discrepancy);
        return Outcome.done(announced(CaseHappening.Act.DISCREPANCY_REMOVED, discrepancy));
    }

    private Discrepancy discrepancy(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return files.discrepancy(id)
                .filter(found -> found.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
    }

    private List<Refusal> objections(CaseId file, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        UUID passage = typed.id("passage");
        if (passage != null
                && files.passage(new PassageId(passage))
                        .filter(found -> found.caseId().equals(file))
                        .isEmpty()) {
            typed.object("passage", Typed.Objection.NOT_IN_LIST);
        }
        UUID document = typed.id("document");
        if (document != null
                && files.document(new DocumentId(document))
                        .filter(found -> found.caseId().equals(file))
                        .isEmpty()) {
            typed.object("document", Typed.Objection.NOT_IN_LIST);
        }
        return typed.objections();
    }

    private UUID announced(CaseHappening.Act act, Discrepancy discrepancy) {
        happenings.fire(new CaseHappening.Written(
                act, discrepancy.caseId(), discrepancy.key(), discrepancy.code(), me(), clock.instant()));
        return discrepancy.key();
    }

    private AccountId me() {
        return current.required().id();
    }
}
