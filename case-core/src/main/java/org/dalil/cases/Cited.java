package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;

/** Whether what a form names is there to be named: a passage of the same case that may be cited, a party of the case. */
@ApplicationScoped
public class Cited {

    private final CaseFiles files;

    protected Cited() { // for the proxy
        this(null);
    }

    @Inject
    public Cited(CaseFiles files) {
        this.files = files;
    }

    /** Objects to a passage of elsewhere, and to words of which the source reverses the meaning. */
    public void passage(Typed typed, String field, CaseId file, PassageId id) {
        Optional<Passage> passage =
                files.passage(id).filter(found -> found.caseId().equals(file));
        if (passage.isEmpty()) {
            typed.object(field, Typed.Objection.NOT_IN_LIST);
        } else if (passage.get().cite(files.reversed(file)) instanceof Outcome.Refused<PassageId> refused) {
            refused.reasons()
                    .forEach(reason -> typed.object(
                            field, reason.code(), reason.arguments().toArray()));
        }
    }

    /** The passage that one field of a form names, where it names one. */
    public void passage(Typed typed, String field, CaseId file) {
        Optional.ofNullable(typed.id(field)).ifPresent(id -> passage(typed, field, file, new PassageId(id)));
    }

    /** Objects to a party that has no role in the case. */
    public void party(Typed typed, String field, CaseId file, PartyId party) {
        if (!files.isCast(file, party)) {
            typed.object(field, Typed.Objection.NOT_IN_LIST);
        }
    }
}
