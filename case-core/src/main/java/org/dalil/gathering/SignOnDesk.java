package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.letters.LetterPress;
import org.dalil.letters.LetterVersion;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.signon.SignatureBook;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;
import org.dalil.signon.SignedTextView;

/** Where sign-on is opened and closed, other words are taken, and the list is sealed. */
@ApplicationScoped
@Transactional
public class SignOnDesk {

    private final Gatherings gatherings;
    private final LetterPress press;
    private final SignatureSearch texts;
    private final SignatureBook book;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SignOnDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SignOnDesk(
            Gatherings gatherings,
            LetterPress press,
            SignatureSearch texts,
            SignatureBook book,
            NeedToKnow needToKnow,
            Editing editing,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.gatherings = gatherings;
        this.press = press;
        this.texts = texts;
        this.book = book;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Opens sign-on until a deadline, and freezes the letter; where it was opened before, it only goes on until then. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> open(CaseId file, UUID text, String form, Sheet sheet) {
        SignedTextView signed = text(file, text);
        Typed typed = Typed.in(sheet);
        Optional<ZonedDateTime> closes = typed.moment("closes");
        if (!typed.objections().isEmpty() || closes.isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Optional<SignOn> known = gatherings.signOn(text);
        Outcome<UUID> outcome = known.isPresent()
                ? known.get().goOnUntil(closes.get(), clock.instant())
                : opened(file, signed, closes.get());
        return outcome.map(done -> {
            editing.forget(form, me());
            return announced(GatheringHappening.Act.SIGN_ON_OPENED, file, text, 0);
        });
    }

    private Outcome<UUID> opened(CaseId file, SignedTextView signed, ZonedDateTime closes) {
        Optional<Refusal> objection = SignOn.objectionTo(closes, clock.instant());
        if (objection.isPresent()) {
            return Outcome.refused(List.of(objection.get()));
        }
        Optional<LetterVersion> frozen = press.freeze(file, signed.id(), signed.title(), me());
        if (frozen.isEmpty()) {
            return Outcome.refused(SignOn.Objection.NOTHING_WRITTEN);
        }
        gatherings.add(new SignOn(signed.id(), file, frozen.get().number(), closes, me(), clock.instant()));
        return Outcome.done(signed.id());
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> close(CaseId file, UUID text) {
        return signOn(file, text)
                .close(clock.instant())
                .map(closed -> announced(GatheringHappening.Act.SIGN_ON_CLOSED, file, text, 0));
    }

    /** Takes the letter as it is written now; where it says something else, signatures have to be confirmed. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> replace(CaseId file, UUID text, String form, Sheet sheet) {
        SignedTextView signed = text(file, text);
        SignOn signOn = signOn(file, text);
        Typed typed = Typed.in(sheet);
        String material = typed.oneOf("material", List.of(Sheet.YES, "false"));
        if (material == null && typed.objections().isEmpty()) {
            typed.object("material", Typed.Objection.REQUIRED);
        }
        String because = typed.required("because", Typed.LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        gatherings.lock(signOn);
        int letter = press.freeze(file, text, signed.title(), me())
                .map(LetterVersion::number)
                .orElse(signOn.letter());
        if (letter == signOn.letter()) {
            return Outcome.refused(SignOn.Objection.SAME_WORDS);
        }
        boolean voids = Sheet.YES.equals(material);
        int suspended = voids ? book.suspendAll(file, text, because, me(), clock.instant()) : 0;
        gatherings.add(new LetterChange(
                signOn, letter, new LetterChange.Decision(voids, because), suspended, me(), clock.instant()));
        editing.forget(form, me());
        return signOn.take(letter)
                .map(taken -> announced(GatheringHappening.Act.LETTER_REPLACED, file, text, suspended));
    }

    /** Seals the list as it stands. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> seal(CaseId file, UUID text) {
        SignOn signOn = signOn(file, text);
        gatherings.lock(signOn);
        if (signOn.isOpen(clock.instant())) {
            return Outcome.refused(SignOn.Objection.STILL_OPEN);
        }
        List<SignatureView> standing = book.standing(file, text);
        if (standing.isEmpty()) {
            return Outcome.refused(SignOn.Objection.NOBODY_SIGNED);
        }
        LetterVersion letter = press.version(text, signOn.letter()).orElseThrow();
        ListContent content = ListContent.of(letter, standing);
        List<SealedList> sealed = gatherings.sealed(text);
        if (sealed.stream().limit(1).anyMatch(last -> last.view().fingerprint().equals(content.fingerprint()))) {
            return Outcome.refused(SignOn.Objection.SEALED_ALREADY);
        }
        gatherings.add(new SealedList(text, file, sealed.size() + 1, letter.number(), content, me(), clock.instant()));
        return Outcome.done(announced(GatheringHappening.Act.LIST_SEALED, file, text, standing.size()));
    }

    private SignedTextView text(CaseId file, UUID text) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return texts.texts(me(), file).stream()
                .filter(known -> known.id().equals(text))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private SignOn signOn(CaseId file, UUID text) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return gatherings
                .signOn(text)
                .filter(known -> known.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
    }

    private UUID announced(GatheringHappening.Act act, CaseId file, UUID text, int count) {
        happenings.fire(new GatheringHappening(act, file, text, count, me(), clock.instant()));
        return text;
    }

    private AccountId me() {
        return current.required().id();
    }
}
