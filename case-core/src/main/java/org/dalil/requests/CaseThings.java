package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.cases.OutlineReading;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.ProvingPassage;
import org.dalil.evidence.ProvingPassages;

/** Whether what is named in a form lies in the case: nothing of another case can be offered, put against or answered. */
@ApplicationScoped
class CaseThings {

    private final EvidenceSearch evidence;
    private final OutlineReading outline;
    private final ProvingPassages passages;
    private final CurrentPerson current;

    protected CaseThings() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    CaseThings(EvidenceSearch evidence, OutlineReading outline, ProvingPassages passages, CurrentPerson current) {
        this.evidence = evidence;
        this.outline = outline;
        this.passages = passages;
        this.current = current;
    }

    void requireItem(CaseId file, Typed typed, String field) {
        UUID id = typed.id(field);
        if (id != null && !items(file).contains(id)) {
            typed.object(field, Typed.Objection.NOT_IN_LIST);
        }
    }

    void requirePosition(CaseId file, Typed typed, String field) {
        UUID id = typed.id(field);
        if (id != null && !positions(file).contains(id)) {
            typed.object(field, Typed.Objection.NOT_IN_LIST);
        }
    }

    List<UUID> items(CaseId file) {
        return evidence.outline(me(), file).stream()
                .map(item -> item.id().value())
                .toList();
    }

    List<UUID> positions(CaseId file) {
        return outline.positions(me(), file).stream()
                .map(position -> position.id())
                .toList();
    }

    /** What is written in a form as {@link Offer#written}; empty for what is not of the case. */
    Optional<Offer> offer(CaseId file, String written) {
        if (written.startsWith("fact ")) {
            return outline.facts(me(), file).stream()
                    .map(fact -> Offer.of(fact.id()))
                    .filter(offer -> offer.written().equals(written))
                    .findFirst();
        }
        if (written.startsWith("passage ")) {
            return passage(file, written).map(passage -> Offer.of(passage.item(), passage.id()));
        }
        return evidence.outline(me(), file).stream()
                .map(item -> Offer.of(item.id()))
                .filter(offer -> offer.written().equals(written))
                .findFirst();
    }

    Optional<ProvingPassage> passage(CaseId file, String written) {
        return passages.of(file).stream()
                .filter(passage -> written.equals("passage " + passage.id()))
                .findFirst();
    }

    private AccountId me() {
        return current.required().id();
    }
}
