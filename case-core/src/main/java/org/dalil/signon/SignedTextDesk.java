package org.dalil.signon;

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
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/** The texts of a case that are signed. */
@ApplicationScoped
@Transactional
public class SignedTextDesk {

    private final Signatures signatures;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignedTextDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public SignedTextDesk(
            Signatures signatures,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.signatures = signatures;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Adds a text; one of the same title is that text. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> add(CaseId file, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        List<SignedText> known = signatures.texts(file);
        SignedText text = new SignedText(file, next(known), LocalText.orEmpty(null));
        return known.stream()
                .filter(other -> other.sheet().equals(sheet))
                .findFirst()
                .map(same -> Outcome.done(same.key()))
                .orElseGet(() -> editing.begin(text, Editing.formOfNew("signed text", file.value()), sheet, me())
                        .map(added -> {
                            signatures.add(added);
                            return announced(SignonHappening.Act.SIGNED_TEXT_ADDED, added);
                        }));
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, UUID id) {
        return editing.stand(text(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> change(CaseId file, UUID id, Edit edit) {
        return editing.change(text(file, id), edit, me())
                .map(changed -> announced(SignonHappening.Act.SIGNED_TEXT_CHANGED, changed));
    }

    private static String next(List<SignedText> known) {
        int last = known.stream()
                .map(SignedText::code)
                .filter(code -> code.matches("T[0-9]{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(1)))
                .max()
                .orElse(0);
        return "T" + (last + 1);
    }

    private SignedText text(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return signatures.text(id).filter(text -> text.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private UUID announced(SignonHappening.Act act, SignedText text) {
        happenings.fire(new SignonHappening(act, text.caseId(), text.key(), 0, me(), clock.instant()));
        return text.key();
    }

    private AccountId me() {
        return current.required().id();
    }
}
