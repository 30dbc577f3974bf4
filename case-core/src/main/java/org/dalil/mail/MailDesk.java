package org.dalil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Open;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.secrets.Safe;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Says which mails are due and writes down what became of them. Sends nothing: no lock waits for a network. */
@ApplicationScoped
@Transactional
public class MailDesk {

    /** Why no mail is tried. */
    public enum Objection {
        /** No server is named. */
        OFF,
        /** The address of the account is none to which a mail can go. */
        NO_ADDRESS
    }

    /** How mail stands, for who runs the installation. */
    public record Overview(Map<MailState, Long> counts, List<MailRow> troubles) {

        public long count(MailState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    private static final String THE_CLOCK = "the clock asks, not a person";
    private static final int AT_ONCE = 100;
    private static final int SHOWN = 50;

    /** Whoever has not come back by then will not. */
    private static final Duration LOST = Duration.ofMinutes(10);

    private final OutgoingMails mails;
    private final Outbox outbox;
    private final Safe safe;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected MailDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public MailDesk(
            OutgoingMails mails,
            Outbox outbox,
            Safe safe,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.safe = safe;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Overview overview() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        mails.counted().forEach(counted -> counts.put((MailState) counted[0], (Long) counted[1]));
        return new Overview(
                counts, mails.inTrouble(SHOWN).stream().map(OutgoingMail::row).toList());
    }

    /** Sends a few words to whoever asks. */
    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Outcome<MailAddress> tryOut() {
        Person me = current.required();
        if (!outbox.isOn()) {
            return Outcome.refused(Objection.OFF);
        }
        Optional<MailAddress> to = MailAddress.of(me.email());
        if (to.isEmpty()) {
            return Outcome.refused(Objection.NO_ADDRESS);
        }
        outbox.put(new Mail(MailKind.TRIAL, me.id().value(), null, to.get(), me.language(), Map.of()));
        happenings.fire(new MailHappening(
                MailHappening.Act.MAIL_TRIED, MailKind.TRIAL, me.id().value(), null, me.id(), clock.instant()));
        return Outcome.done(to.get());
    }

    /** What was under way when the program ended may have left: it is given up, not sent again. */
    @Open(THE_CLOCK)
    public void giveUpWhatWasLeftBehind() {
        Instant now = clock.instant();
        mails.leftBehind(now.minus(LOST)).forEach(id -> stayed(id, MailTrouble.PERHAPS_SENT, null));
    }

    @Open(THE_CLOCK)
    public List<UUID> due() {
        return mails.due(clock.instant(), AT_ONCE);
    }

    /** Takes a mail that is due, so that nobody else sends it; empty where somebody else did, or nobody can read it. */
    @Open(THE_CLOCK)
    public Optional<TakenMail> take(UUID id) {
        Optional<OutgoingMail> due = mails.lock(id).filter(mail -> mail.isDue(clock.instant()));
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OutgoingMail mail = due.get();
        mail.take(clock.instant());
        String sealed = mail.sealed();
        try {
            Envelope envelope = Envelope.in(safe.open(sealed == null ? "" : sealed, id));
            return Optional.of(new TakenMail(
                    id, mail.kind(), new MailAddress(envelope.to()), envelope.language(), envelope.particulars()));
        } catch (IllegalStateException unreadable) {
            stayed(id, MailTrouble.UNREADABLE, null);
            return Optional.empty();
        }
    }

    @Open(THE_CLOCK)
    public void left(UUID id) {
        mails.lock(id).filter(mail -> mail.state() == MailState.UNDER_WAY).ifPresent(mail -> {
            mail.left(clock.instant());
            announce(MailHappening.Act.MAIL_SENT, mail);
        });
    }

    /** @param answer the number with which the server refused; null where it said nothing */
    @Open(THE_CLOCK)
    public void stayed(UUID id, MailTrouble trouble, @Nullable Integer answer) {
        mails.lock(id).filter(mail -> mail.state() == MailState.UNDER_WAY).ifPresent(mail -> {
            mail.stayed(trouble, answer, clock.instant());
            if (mail.state() == MailState.GIVEN_UP) {
                announce(MailHappening.Act.MAIL_GIVEN_UP, mail);
            }
        });
    }

    private void announce(MailHappening.Act act, OutgoingMail mail) {
        happenings.fire(new MailHappening(act, mail.kind(), mail.about(), mail.caseId(), null, clock.instant()));
    }
}
