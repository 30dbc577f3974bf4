package org.dalil.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Open;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.mail.Mail;
import org.dalil.mail.MailAddress;
import org.dalil.mail.MailKind;
import org.dalil.mail.Outbox;
import org.dalil.review.QueueRow;
import org.dalil.review.ReviewSearch;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Where people say that they want a mail a day, and where the clock asks whose hour it is. */
@ApplicationScoped
@Transactional
public class DigestDesk {

    private static final String THE_CLOCK = "the clock asks, not a person, and no content is answered";
    private static final int DAYS_AHEAD = 7;
    private static final int LAST_HOUR = 23;

    private final EntityManager entityManager;
    private final DeadlineReading deadlines;
    private final ReviewSearch reviews;
    private final Outbox outbox;
    private final People people;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected DigestDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public DigestDesk(
            EntityManager entityManager,
            DeadlineReading deadlines,
            ReviewSearch reviews,
            Outbox outbox,
            People people,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.outbox = outbox;
        this.people = people;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The fields: {@code hour}, {@code zone}. Takes the place of what was wanted before. */
    @Permitted(Permission.READ_CASES)
    public Outcome<AccountId> want(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Integer hour = typed.number("hour");
        if (hour == null || hour < 0 || hour > LAST_HOUR) {
            typed.object("hour", DigestWish.Objection.NO_HOUR);
        }
        String zone = typed.zone("zone");
        if (hour == null || zone == null || !typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        DigestWish wish = mine().orElseGet(() -> new DigestWish(me()));
        wish.at(hour, zone, clock.instant());
        entityManager.persist(wish);
        announce(DigestHappening.Act.DIGEST_WANTED);
        return Outcome.done(me());
    }

    /** Twice does no harm. */
    @Permitted(Permission.READ_CASES)
    public void stop() {
        mine().ifPresent(wish -> {
            entityManager.remove(wish);
            announce(DigestHappening.Act.DIGEST_STOPPED);
        });
    }

    @Permitted(Permission.READ_CASES)
    public Optional<WishView> wish() {
        return mine().map(DigestWish::view);
    }

    /** Whose hour it is. */
    @Open(THE_CLOCK)
    public List<AccountId> due() {
        Instant now = clock.instant();
        return entityManager.createQuery("from DigestWish", DigestWish.class).getResultList().stream()
                .filter(wish -> wish.isDue(now))
                .map(DigestWish::account)
                .toList();
    }

    /** Puts a mail into the outbox, at most one a day; none where there is nothing to say. */
    @Open(THE_CLOCK)
    public void tell(AccountId account) {
        Instant now = clock.instant();
        DigestWish wish = entityManager.find(DigestWish.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (wish == null || !wish.isDue(now) || !outbox.isOn()) {
            return;
        }
        wish.done(now);
        people.find(account)
                .filter(person -> person.may(Permission.READ_CASES))
                .ifPresent(person -> tell(person, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private void tell(Person person, LocalDate today) {
        List<Deadline> due = deadlines.until(person.id(), today.plusDays(DAYS_AHEAD));
        long overdue = due.stream().filter(deadline -> deadline.overdue(today)).count();
        long waiting =
                reviews.queue(person.id()).stream().filter(QueueRow::mine).count();
        Optional<MailAddress> to = MailAddress.of(person.email());
        if (to.isPresent() && (!due.isEmpty() || waiting > 0)) {
            outbox.put(new Mail(
                    MailKind.DIGEST,
                    person.id().value(),
                    null,
                    to.get(),
                    person.language(),
                    Map.of(
                            "overdue", String.valueOf(overdue),
                            "soon", String.valueOf(due.size() - overdue),
                            "reviews", String.valueOf(waiting))));
        }
    }

    private Optional<DigestWish> mine() {
        return Optional.ofNullable(entityManager.find(DigestWish.class, me()));
    }

    private void announce(DigestHappening.Act act) {
        happenings.fire(new DigestHappening(act, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
