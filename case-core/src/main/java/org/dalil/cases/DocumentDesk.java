package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.shared.Digest;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.dalil.shared.Refusal;

/** Takes documents into cases, as they come, and writes their cards. */
@ApplicationScoped
@Transactional
public class DocumentDesk {

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DocumentDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public DocumentDesk(
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

    /**
     * Takes in what somebody pasted.
     *
     * @param sheet of the card; a title or a language that is not typed is guessed
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<DocumentId> paste(CaseId file, String text, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<Refusal> objections = new ArrayList<>();
        Outcome<IncomingText> incoming = IncomingText.pasted(text);
        if (incoming instanceof Outcome.Refused<IncomingText> refused) {
            refused.reasons().forEach(reason -> objections.add(reason.on("text")));
        }
        FirstSight sight = new FirstSight(text);
        Sheet guessed = withGuesses(sheet, sight);
        DocumentCard card = blank(file, DocumentId.next(), sight);
        if (card.fill(guessed) instanceof Outcome.Refused<DocumentId> refused) {
            objections.addAll(refused.reasons());
        }
        return objections.isEmpty()
                ? incoming.map(taken -> {
                    file(file, taken, card);
                    editing.begin(card, Editing.formOfNew("document", file.value()), guessed, me());
                    return card.documentId();
                })
                : Outcome.refused(objections);
    }

    /** Takes in a file; what its card says is guessed, and waits to be corrected. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<DocumentId> take(CaseId file, IncomingText text) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        FirstSight sight = new FirstSight(text.text());
        DocumentCard card = blank(file, DocumentId.next(), sight);
        card.fill(withGuesses(Sheet.empty(), sight));
        return Outcome.done(file(file, text, card));
    }

    /** What the form of a card shows. */
    @Permitted(Permission.EDIT_CASES)
    public Stand look(CaseId file, DocumentId id) {
        return editing.stand(card(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<DocumentId> change(CaseId file, DocumentId id, Edit edit) {
        return editing.change(card(file, id), edit, me())
                .map(changed -> announced(CaseHappening.Act.DOCUMENT_CHANGED, changed));
    }

    /** Paragraphs are counted from the line that begins there. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<DocumentId> bodyBegins(CaseId file, DocumentId id, int offset) {
        DocumentCard card = card(file, id);
        return card.bodyBeginsAt(offset, document(id)).map(done -> announced(CaseHappening.Act.DOCUMENT_CHANGED, card));
    }

    /** What was added by mistake is kept, and shown nowhere. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<DocumentId> setAside(CaseId file, DocumentId id) {
        DocumentCard card = card(file, id);
        return card.takeOutOfSight((int) files.markedIn(id))
                .map(done -> announced(CaseHappening.Act.DOCUMENT_SET_ASIDE, card));
    }

    private DocumentId file(CaseId file, IncomingText text, DocumentCard card) {
        files.findToChange(file); // no two things are given one code
        SourceDocument document = new SourceDocument(
                card.documentId(),
                file,
                Codes.next("E-", 2, files.exhibitNumbers(file)),
                card.title(),
                card.language(),
                text.text(),
                card.bodyStart(),
                Digest.of(text.bytes()),
                text.bytes().length,
                card.publisher(),
                card.address(),
                card.dated());
        files.file(document);
        files.file(card);
        if (text.isFile()) {
            files.file(new SourceFile(document.id(), file, text));
        }
        return announced(CaseHappening.Act.DOCUMENT_ADDED, card);
    }

    private static DocumentCard blank(CaseId file, DocumentId id, FirstSight sight) {
        return new DocumentCard(
                id,
                file,
                LocalText.orEmpty(null),
                sight.language(),
                null,
                null,
                PartialDate.notStated(),
                sight.bodyStart());
    }

    private static Sheet withGuesses(Sheet sheet, FirstSight sight) {
        Sheet guessed = sheet.text("language").isEmpty() ? sheet.with("language", sight.language()) : sheet;
        boolean hasTitle = List.of("title.ar", "title.en", "title.fr").stream()
                .anyMatch(field -> !sheet.text(field).isEmpty());
        return hasTitle ? guessed : guessed.with("title." + sight.language().tag(), (Object) sight.title());
    }

    private DocumentCard card(CaseId file, DocumentId id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return files.card(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private SourceDocument document(DocumentId id) {
        return files.document(id).orElseThrow(NoSuchCase::new);
    }

    private DocumentId announced(CaseHappening.Act act, DocumentCard card) {
        SourceDocument document = document(card.documentId());
        happenings.fire(new CaseHappening.Written(
                act, card.caseId(), card.documentId().value(), document.number(), me(), clock.instant()));
        return card.documentId();
    }

    private AccountId me() {
        return current.required().id();
    }
}
