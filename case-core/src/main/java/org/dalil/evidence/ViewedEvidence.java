package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dalil.cases.CaseHappening;
import org.dalil.custody.Custody;
import org.dalil.custody.CustodyAct;
import org.dalil.custody.CustodyEvent;

/** Writes into the chain of an item who was shown it, where it is restricted and has a file. */
@ApplicationScoped
public class ViewedEvidence {

    private final Evidence evidence;
    private final Custody custody;

    protected ViewedEvidence() { // for the proxy
        this(null, null);
    }

    @Inject
    public ViewedEvidence(Evidence evidence, Custody custody) {
        this.evidence = evidence;
        this.custody = custody;
    }

    void record(@Observes CaseHappening.RestrictedRead look) {
        evidence.find(new EvidenceId(look.thing()))
                .filter(item -> item.caseId().equals(look.file()) && item.isInHand())
                .ifPresent(item -> custody.record(
                        look.file(), look.thing(), CustodyEvent.of(CustodyAct.VIEWED, item.fingerprint())));
    }
}
