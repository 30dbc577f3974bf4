package org.dalil.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Open;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.vault.DataKeys;
import org.dalil.worker.Look;

/** Where files are looked at: by the program itself, and again when a person asks for it. */
@ApplicationScoped
@Transactional
public class InspectionDesk {

    private final Findings findings;
    private final DataKeys keys;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected InspectionDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public InspectionDesk(
            Findings findings,
            DataKeys keys,
            NeedToKnow needToKnow,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.findings = findings;
        this.keys = keys;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Open("the program looks at files by itself; nobody is told what this answers")
    public List<Unseen> unseen(int most) {
        return findings.unseen(most);
    }

    @Open("the program looks at files by itself")
    public void note(Unseen file, Look look) {
        byte[] sealed = new FoundWords(look.text(), look.details()).sealed(keys.of(file.caseId()), file.fileId());
        findings.add(new Finding(file, look, sealed, clock.instant()));
    }

    /** Forgets what was found in the files of an item, so that they are looked at again. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<EvidenceId> again(CaseId file, EvidenceId item) {
        needToKnow.require(current.required().id(), file, Permission.EDIT_CASES);
        List<Finding> old = findings.of(file, item);
        old.forEach(findings::forget);
        if (!old.isEmpty()) {
            happenings.fire(new LookedAtAgain(file, item, current.required().id(), clock.instant()));
        }
        return Outcome.done(item);
    }
}
