package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.Open;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.letters.LetterPress;
import org.dalil.letters.LetterVersion;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignatureBook;
import org.jspecify.annotations.Nullable;

/** Where those who are invited read the letter and answer. They have a link, and no account. */
@ApplicationScoped
@Transactional
public class GuestDesk {

    /** Why an answer is not taken. */
    public enum Objection {
        /** The link, or the invitation, does not allow it any more; the page says why. */
        NOT_NOW,
        /** The letter is not the one that she read. */
        OTHER_WORDS
    }

    /** The field that says which version was read. */
    public static final String LETTER = "letter";

    private static final String BY_LINK = "whoever is invited has a link and no account";

    private final Gatherings gatherings;
    private final LetterPress press;
    private final SignatureBook book;
    private final Turnstile turnstile;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected GuestDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    GuestDesk(
            Gatherings gatherings,
            LetterPress press,
            SignatureBook book,
            Turnstile turnstile,
            Event<Happening> happenings,
            Clock clock) {
        this.gatherings = gatherings;
        this.press = press;
        this.book = book;
        this.turnstile = turnstile;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param from the network address that asks: who tries links is shown nothing for a while */
    @Open(BY_LINK)
    public Visit look(String token, String from) {
        if (!turnstile.isOpen(from, Turnstile.WRONG_LINKS)) {
            return Visit.nobody(Visit.State.TOO_MANY);
        }
        Optional<InvitationLink> link = gatherings.link(token);
        if (link.isEmpty()) {
            turnstile.turn(from);
            return Visit.nobody(Visit.State.UNKNOWN);
        }
        Invitation invitation = invitation(link.get());
        Visit visit = visit(link.get(), invitation);
        if (visit.state() == Visit.State.OPEN) {
            invitation.opened(clock.instant());
        }
        return visit;
    }

    /**
     * Takes an answer.
     *
     * @return the token with which it can be corrected and taken back
     */
    @Open(BY_LINK)
    public Outcome<String> answer(String token, Reply.Act act, Sheet sheet) {
        Optional<InvitationLink> known = gatherings.link(token);
        if (known.isEmpty()) {
            return Outcome.refused(Objection.NOT_NOW);
        }
        InvitationLink link = known.get();
        Invitation invitation = invitation(link);
        gatherings.lock(invitation);
        String key = invitation.id().toString();
        turnstile.turn(key);
        Visit visit = visit(link, invitation);
        if (!visit.state().allows(act) || visit.guest() == null || !turnstile.isOpen(key, Turnstile.ANSWERS)) {
            return Outcome.refused(Objection.NOT_NOW);
        }
        Visit.LetterShown letter = visit.guest().letter();
        if (!sheet.text(LETTER).equals(String.valueOf(letter.number()))) {
            return Outcome.refused(Objection.OTHER_WORDS);
        }
        Typed typed = Typed.in(sheet);
        Answer answer = act == Reply.Act.SIGN || act == Reply.Act.CORRECT
                ? Answer.read(typed, invitation.kind())
                : last(invitation);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        int number = done(act, invitation, answer);
        gatherings.add(
                new Reply(invitation, number, act, letter.number(), letter.fingerprint(), answer, clock.instant()));
        happenings.fire(
                new GatheringHappening(announced(act), invitation.caseId(), invitation.id(), 0, null, clock.instant()));
        return Outcome.done(link.kept() ? token : another(link, invitation));
    }

    /** @return the number of the answer */
    private int done(Reply.Act act, Invitation invitation, Answer answer) {
        UUID text = invitation.textId();
        UUID signature = invitation.signatureId();
        return switch (act) {
            case SIGN ->
                invitation.answered(
                        Invitation.State.SIGNED,
                        book.sign(
                                invitation.caseId(),
                                text,
                                invitation.partyId(),
                                answer.entry(),
                                spoken(answer, invitation.language()),
                                !gatherings.sealed(text).isEmpty()));
            case CORRECT -> {
                book.correct(text, required(signature), answer.entry());
                yield invitation.answered(Invitation.State.SIGNED, signature);
            }
            case CONFIRM -> {
                book.confirm(text, required(signature));
                yield invitation.answered(Invitation.State.SIGNED, signature);
            }
            case WITHDRAW -> {
                book.takeBack(text, required(signature), "", clock.instant());
                yield invitation.answered(Invitation.State.WITHDRAWN, signature);
            }
            case DECLINE -> invitation.answered(Invitation.State.DECLINED, signature);
        };
    }

    /** In the language of the invitation, if she wrote her name in it. */
    private static Language spoken(Answer answer, Language wanted) {
        return answer.entry().name().best(wanted).orElseThrow().language();
    }

    private String another(InvitationLink link, Invitation invitation) {
        Instant now = clock.instant();
        link.use(now);
        String token = InvitationLink.newToken();
        gatherings.add(new InvitationLink(token, invitation.id(), true, now));
        return token;
    }

    private Visit visit(InvitationLink link, Invitation invitation) {
        Instant now = clock.instant();
        SignOn signOn = gatherings.signOn(invitation.textId()).orElseThrow();
        if (invitation.isRevoked()) {
            return Visit.nobody(Visit.State.REVOKED);
        }
        if (link.isOver(now)) {
            return Visit.nobody(Visit.State.EXPIRED);
        }
        if (!link.kept() && invitation.isAnswered()) {
            return Visit.nobody(Visit.State.USED);
        }
        LetterVersion letter =
                press.version(invitation.textId(), signOn.letter()).orElseThrow();
        Visit.State state = signOn.isOpen(now) ? state(invitation) : Visit.State.CLOSED;
        return new Visit(
                state,
                new Visit.Guest(
                        invitation.kind(),
                        invitation.name(),
                        invitation.language(),
                        new Visit.LetterShown(letter.number(), letter.title(), letter.body(), letter.fingerprint()),
                        signOn.closes(),
                        last(invitation).sheet(),
                        invitation.state() == Invitation.State.SIGNED
                                && invitation.signatureId() != null
                                && book.stands(invitation.signatureId())));
    }

    private Visit.State state(Invitation invitation) {
        return switch (invitation.state()) {
            case INVITED, OPENED -> Visit.State.OPEN;
            case SIGNED, UNCONFIRMED -> signed(required(invitation.signatureId()));
            case DECLINED -> Visit.State.DECLINED;
            case WITHDRAWN -> Visit.State.WITHDRAWN;
            case REVOKED -> Visit.State.REVOKED;
        };
    }

    /** What the house took back is not signed again by the same link. */
    private Visit.State signed(UUID signature) {
        if (book.isUnconfirmed(signature)) {
            return Visit.State.UNCONFIRMED;
        }
        return book.stands(signature) ? Visit.State.SIGNED : Visit.State.REVOKED;
    }

    private Answer last(Invitation invitation) {
        return gatherings.repliesTo(invitation.id()).stream()
                .findFirst()
                .map(Reply::answer)
                .orElseGet(() -> Answer.of(invitation.kind(), invitation.name()));
    }

    private Invitation invitation(InvitationLink link) {
        return gatherings.invitation(link.invitationId()).orElseThrow();
    }

    private static UUID required(@Nullable UUID signature) {
        if (signature == null) {
            throw new IllegalStateException("signed without a signature");
        }
        return signature;
    }

    private static GatheringHappening.Act announced(Reply.Act act) {
        return switch (act) {
            case SIGN -> GatheringHappening.Act.GUEST_SIGNED;
            case CORRECT -> GatheringHappening.Act.GUEST_CORRECTED;
            case DECLINE -> GatheringHappening.Act.GUEST_DECLINED;
            case WITHDRAW -> GatheringHappening.Act.GUEST_WITHDREW;
            case CONFIRM -> GatheringHappening.Act.GUEST_CONFIRMED;
        };
    }
}
