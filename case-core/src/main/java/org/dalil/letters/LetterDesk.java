package org.dalil.letters;

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
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Stand;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignatureSearch;

/** Where the words of a letter are written. */
@ApplicationScoped
@Transactional
public class LetterDesk {

    private final LetterTexts letters;
    private final SignatureSearch texts;
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
            LetterTexts letters,
            SignatureSearch texts,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What the form of a letter shows; an empty one before the first word. */
    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, UUID text) {
        return letter(file, text).map(editing::stand).orElseGet(() -> editing.stand(new LetterText(text, file)));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> write(CaseId file, UUID text, Edit edit) {
        Optional<LetterText> known = letter(file, text);
        Outcome<LetterText> written = known.isPresent()
                ? editing.change(known.get(), edit, me())
                : editing.begin(new LetterText(text, file), LetterForm.key(text).toString(), edit.sheet(), me())
                        .map(begun -> {
                            letters.add(begun);
                            return begun;
                        });
        return written.map(letter -> {
            happenings.fire(
                    new LetterHappening(LetterHappening.Act.LETTER_WRITTEN, file, text, 0, me(), clock.instant()));
            return text;
        });
    }

    private Optional<LetterText> letter(CaseId file, UUID text) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (texts.texts(me(), file).stream().noneMatch(known -> known.id().equals(text))) {
            throw new NoSuchCase();
        }
        return letters.written(text, file);
    }

    private AccountId me() {
        return current.required().id();
    }
}
