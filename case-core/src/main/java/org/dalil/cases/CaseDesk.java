package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Opens cases, and says what they are about. */
@ApplicationScoped
@Transactional
public class CaseDesk {

    private final CaseFiles files;
    private final DocumentDesk documents;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    /** A case that was opened, and its first document if it came with one. */
    public record Opened(CaseId file, List<DocumentId> documents) {

        public Opened {
            documents = List.copyOf(documents);
        }
    }

    protected CaseDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CaseDesk(
            CaseFiles files,
            DocumentDesk documents,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.documents = documents;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * Opens a case for whoever asks, and she leads it, as a coordinator if she is one.
     *
     * @param letter the text it begins with; blank if there is none yet. It lends the case a title where none is typed
     */
    @Permitted(Permission.OPEN_CASES)
    public Outcome<Opened> open(Sheet sheet, String letter) {
        Person me = current.required();
        List<Refusal> objections = new ArrayList<>();
        Outcome<IncomingText> text = letter.isBlank() ? null : IncomingText.pasted(letter);
        if (text instanceof Outcome.Refused<IncomingText> refused) {
            refused.reasons().forEach(reason -> objections.add(reason.on("letter")));
        }
        CaseFile blank = CaseFile.blank("", clock.instant());
        Sheet named = text instanceof Outcome.Done<IncomingText> done ? titled(sheet, done.value()) : sheet;
        if (blank.fill(named) instanceof Outcome.Refused<CaseId> refused) {
            objections.addAll(refused.reasons());
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        files.queueToOpen();
        CaseFile file = CaseFile.blank(nextNumber(), clock.instant());
        me.roles().stream()
                .filter(role -> role.permissions().contains(Permission.OPEN_CASES))
                .max(Comparator.naturalOrder())
                .ifPresent(role -> file.admit(me.id(), role, clock.instant()));
        return editing.begin(file, Editing.formOfNew("case", me.id().value()), named, me.id())
                .map(opened -> {
                    files.add(opened);
                    happenings.fire(new CaseHappening.Opened(opened.id(), me.id(), clock.instant()));
                    return new Opened(opened.id(), text == null ? List.of() : taken(opened.id(), text));
                });
    }

    /** What the form of a case shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand look(CaseId id) {
        return editing.stand(file(id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<CaseId> change(CaseId id, Edit edit) {
        return editing.change(file(id), edit, me()).map(changed -> {
            happenings.fire(new CaseHappening.Written(
                    CaseHappening.Act.CASE_CHANGED, id, id.value(), changed.number(), me(), clock.instant()));
            return changed.id();
        });
    }

    private List<DocumentId> taken(CaseId id, Outcome<IncomingText> text) {
        return text instanceof Outcome.Done<IncomingText> done
                        && documents.take(id, done.value()) instanceof Outcome.Done<DocumentId> taken
                ? List.of(taken.value())
                : List.of();
    }

    private static Sheet titled(Sheet sheet, IncomingText text) {
        boolean hasTitle = Set.of("title.ar", "title.en", "title.fr").stream()
                .anyMatch(field -> !sheet.text(field).isEmpty());
        FirstSight sight = new FirstSight(text.text());
        return hasTitle ? sheet : sheet.with("title", LocalText.of(sight.language(), sight.title()));
    }

    private String nextNumber() {
        String prefix = "D-" + clock.instant().atZone(ZoneOffset.UTC).getYear() + "-";
        return Codes.next(prefix, 3, files.numbersLike(prefix + "%"));
    }

    private CaseFile file(CaseId id) {
        needToKnow.require(me(), id, Permission.EDIT_CASES);
        return files.find(id).orElseThrow(NoSuchCase::new);
    }

    private AccountId me() {
        return current.required().id();
    }
}
