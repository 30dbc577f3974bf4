package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Logs what was written about a request, in and out, and what was promised. */
@ApplicationScoped
@Transactional
public class LetterDesk {

    private final Letters letters;
    private final RequestSearch requests;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected LetterDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public LetterDesk(
            Letters letters,
            RequestSearch requests,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.letters = letters;
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Logs a letter. What is logged already in the same words is that letter. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<LetterId> log(RequestId id, Sheet sheet) {
        RequestView request = visible(id);
        Typed typed = read(request, sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        letters.lockCase(request.caseId());
        Optional<Letter> twin = letters.about(id).stream()
                .filter(known -> known.sheet().equals(sheet))
                .findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().letterId());
        }
        String code = Codes.next(
                "M", 1, letters.of(request.caseId()).stream().map(Letter::code).toList());
        return editing.begin(Letter.blank(request.caseId(), id, code), LetterRow.formOf(id), sheet, me())
                .map(logged -> {
                    letters.file(logged);
                    return announced(CaseHappening.Act.LETTER_LOGGED, logged);
                });
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Stand open(RequestId id, LetterId letter) {
        return editing.stand(letter(visible(id), letter));
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<LetterId> change(RequestId id, LetterId letter, Edit edit) {
        RequestView request = visible(id);
        Letter known = letter(request, letter);
        Typed typed = read(request, edit.sheet());
        return typed.objections().isEmpty()
                ? editing.change(known, edit, me()).map(changed -> announced(CaseHappening.Act.LETTER_CHANGED, changed))
                : Outcome.refused(typed.objections());
    }

    private Typed read(RequestView request, Sheet sheet) {
        Typed typed = Letter.read(sheet);
        UUID item = typed.id(Letter.ITEM);
        if (item != null && !letters.hasItem(request.caseId(), item)) {
            typed.object(Letter.ITEM, Typed.Objection.NOT_IN_LIST);
        }
        return typed;
    }

    private Letter letter(RequestView request, LetterId id) {
        return letters.find(id).filter(letter -> letter.isOf(request.id())).orElseThrow(NoSuchCase::new);
    }

    private RequestView visible(RequestId id) {
        RequestView request = requests.find(me(), id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), Permission.LEAD_REQUEST);
        return request;
    }

    private LetterId announced(CaseHappening.Act act, Letter letter) {
        happenings.fire(
                new CaseHappening.Written(act, letter.caseId(), letter.key(), letter.code(), me(), clock.instant()));
        return letter.letterId();
    }

    private AccountId me() {
        return current.required().id();
    }
}
