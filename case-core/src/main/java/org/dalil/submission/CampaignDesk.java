package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editable;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/**
 * What is asked of a company, or handed over with a petition, goes to no authority and under no regime: what was written
 * then, and what came of the asks, is noted in the case itself.
 */
@ApplicationScoped
@Transactional
public class CampaignDesk {

    private final Letters letters;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected CampaignDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public CampaignDesk(
            Letters letters,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.letters = letters;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Logs a letter of the case as a whole. What is logged already in the same words is that letter. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<LetterId> log(CaseId file, Sheet sheet) {
        leads(file);
        Typed typed = letter(file, sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        letters.lockCase(file);
        List<Letter> known = letters.of(file);
        Optional<Letter> twin = known.stream()
                .filter(Letter::isOfCase)
                .filter(letter -> letter.sheet().equals(sheet))
                .findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().letterId());
        }
        Letter blank = Letter.blank(
                file, null, Codes.next("M", 1, known.stream().map(Letter::code).toList()));
        return editing.begin(blank, Editing.formOfNew("letter", file.value()), sheet, me())
                .map(logged -> {
                    letters.file(logged);
                    announced(CaseHappening.Act.LETTER_LOGGED, file, logged, logged.code());
                    return logged.letterId();
                });
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Stand openLetter(CaseId file, LetterId id) {
        leads(file);
        return editing.stand(letter(file, id));
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<LetterId> changeLetter(CaseId file, LetterId id, Edit edit) {
        leads(file);
        Letter known = letter(file, id);
        Typed typed = letter(file, edit.sheet());
        return typed.objections().isEmpty()
                ? editing.change(known, edit, me()).map(changed -> {
                    announced(CaseHappening.Act.LETTER_CHANGED, file, changed, changed.code());
                    return changed.letterId();
                })
                : Outcome.refused(typed.objections());
    }

    /** Notes what came of an ask. What is noted already in the same words is that. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<UUID> note(CaseId file, Sheet sheet) {
        leads(file);
        Typed typed = result(file, sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        letters.lockCase(file);
        List<Result> known = letters.results(file);
        Optional<Result> twin =
                known.stream().filter(result -> result.sheet().equals(sheet)).findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().key());
        }
        Result blank = Result.blank(
                file, Codes.next("O", 1, known.stream().map(Result::code).toList()));
        return editing.begin(blank, Editing.formOfNew("result", file.value()), sheet, me())
                .map(noted -> {
                    letters.file(noted);
                    announced(CaseHappening.Act.RESULT_NOTED, file, noted, noted.code());
                    return noted.key();
                });
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Stand openResult(CaseId file, UUID id) {
        leads(file);
        return editing.stand(result(file, id));
    }

    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<UUID> changeResult(CaseId file, UUID id, Edit edit) {
        leads(file);
        Result known = result(file, id);
        Typed typed = result(file, edit.sheet());
        return typed.objections().isEmpty()
                ? editing.change(known, edit, me()).map(changed -> {
                    announced(CaseHappening.Act.RESULT_CHANGED, file, changed, changed.code());
                    return changed.key();
                })
                : Outcome.refused(typed.objections());
    }

    private Typed letter(CaseId file, Sheet sheet) {
        Typed typed = Letter.read(sheet);
        UUID item = typed.id(Letter.ITEM);
        if (item != null && !letters.hasItem(file, item)) {
            typed.object(Letter.ITEM, Typed.Objection.NOT_IN_LIST);
        }
        return typed;
    }

    private Typed result(CaseId file, Sheet sheet) {
        Typed typed = Result.read(sheet);
        UUID ask = typed.id(Result.ASK);
        if (ask != null && !letters.hasAsk(file, new AskId(ask))) {
            typed.object(Result.ASK, Typed.Objection.NOT_IN_LIST);
        }
        return typed;
    }

    private Letter letter(CaseId file, LetterId id) {
        return letters.find(id)
                .filter(letter -> letter.isOfCase() && letter.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
    }

    private Result result(CaseId file, UUID id) {
        return letters.result(id).filter(result -> result.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private void leads(CaseId file) {
        needToKnow.require(me(), file, Permission.LEAD_REQUEST);
    }

    private void announced(CaseHappening.Act act, CaseId file, Editable thing, String code) {
        happenings.fire(new CaseHappening.Written(act, file, thing.key(), code, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
