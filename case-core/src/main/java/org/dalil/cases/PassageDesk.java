package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Marks the words of a document that something is to rest on. */
@ApplicationScoped
@Transactional
public class PassageDesk {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected PassageDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public PassageDesk(
            CaseFiles files, NeedToKnow needToKnow, CurrentPerson current, Event<Happening> happenings, Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** A passage, and whether it was marked just now or before. */
    public record Marked(PassageId passage, boolean isNew) {}

    /**
     * Marks the words from one place to another, counted in UTF-16 units of the text. The same place twice is one
     * passage; the same words at another place are another.
     *
     * @param words what the person saw there
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<Marked> mark(CaseId file, DocumentId document, int from, int to, String words) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        SourceDocument source = files.document(document)
                .filter(found -> found.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
        return Passage.at(source, from, to, words).map(this::kept);
    }

    /** What was marked by mistake is offered nowhere any more. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<PassageId> setAside(CaseId file, PassageId id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        Passage passage =
                files.passage(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
        files.setAside(passage);
        announce(CaseHappening.Act.PASSAGE_SET_ASIDE, passage);
        return Outcome.done(id);
    }

    private Marked kept(Passage chosen) {
        Optional<Passage> same = files.passagesAt(chosen.documentId(), chosen.start(), chosen.end()).stream()
                .findFirst();
        Passage passage = same.orElse(chosen);
        boolean isNew = same.isEmpty() || files.takeBack(passage);
        if (same.isEmpty()) {
            files.file(passage);
        }
        if (isNew) {
            announce(CaseHappening.Act.PASSAGE_MARKED, passage);
        }
        return new Marked(passage.id(), isNew);
    }

    private void announce(CaseHappening.Act act, Passage passage) {
        happenings.fire(
                new CaseHappening.Written(act, passage.caseId(), passage.id().value(), "", me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
