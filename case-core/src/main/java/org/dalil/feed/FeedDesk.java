package org.dalil.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.dalil.shared.Happening;
import org.dalil.shared.Language;

/** Where somebody makes the address of her calendar and takes it back, and where programs read what is due. */
@ApplicationScoped
@Transactional
public class FeedDesk {

    /** What is due for the owner of an address, in her language. */
    public record Agenda(Language language, List<Deadline> deadlines, Instant asOf) {}

    private static final int DAYS_AHEAD = 400;
    private static final int LONGEST = 100;

    private final EntityManager entityManager;
    private final DeadlineReading deadlines;
    private final People people;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected FeedDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedDesk(
            EntityManager entityManager,
            DeadlineReading deadlines,
            People people,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.deadlines = deadlines;
        this.people = people;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @return the token, which nobody can read anywhere again; one that was made before leads nowhere from now on */
    @Permitted(Permission.READ_CASES)
    public String open() {
        String token = CalendarFeed.newToken();
        CalendarFeed feed = mine().orElseGet(() -> new CalendarFeed(me()));
        feed.open(token, clock.instant());
        entityManager.persist(feed);
        announce(FeedHappening.Act.CALENDAR_OPENED);
        return token;
    }

    /** Twice does no harm. */
    @Permitted(Permission.READ_CASES)
    public void close() {
        mine().ifPresent(feed -> {
            entityManager.remove(feed);
            announce(FeedHappening.Act.CALENDAR_CLOSED);
        });
    }

    /** Since when there is an address; empty where there is none. */
    @Permitted(Permission.READ_CASES)
    public Optional<Instant> since() {
        return mine().map(CalendarFeed::since);
    }

    /** Empty where the token is nobody's, or its owner may not read cases any more. */
    @Open("a program that reads a calendar has an address and no session; the token is looked at")
    public Optional<Agenda> agenda(String token) {
        if (token.isEmpty() || token.length() > LONGEST) {
            return Optional.empty();
        }
        return entityManager
                .createQuery("from CalendarFeed where token = :token", CalendarFeed.class)
                .setParameter("token", CalendarFeed.fingerprint(token))
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(feed -> people.find(feed.account()))
                .filter(person -> person.may(Permission.READ_CASES))
                .map(this::agenda);
    }

    private Agenda agenda(Person person) {
        Instant now = clock.instant();
        LocalDate last = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(DAYS_AHEAD);
        return new Agenda(person.language(), deadlines.until(person.id(), last), now);
    }

    private Optional<CalendarFeed> mine() {
        return Optional.ofNullable(entityManager.find(CalendarFeed.class, me()));
    }

    private void announce(FeedHappening.Act act) {
        happenings.fire(new FeedHappening(act, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
