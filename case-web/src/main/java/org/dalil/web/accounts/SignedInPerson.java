package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Entry;
import org.dalil.accounts.People;
import org.dalil.accounts.Person;
import org.dalil.accounts.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The person of the session. The session holds nothing but the id of the account and under which number it began; the
 * person is looked up anew for every request, so that a locked account is out at its next click.
 */
@RequestScoped
public class SignedInPerson implements CurrentPerson {

    private static final String SEAT = "dalil.seat";
    private static final String THRESHOLD = "dalil.threshold";
    private static final String LOCKED = "dalil.locked";
    private static final String USED = "dalil.used";
    private static final Duration TIME_FOR_A_CODE = Duration.ofMinutes(5);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    @Inject
    private SessionSettings settings;

    @Inject
    private Clock clock;

    private @Nullable Optional<Standing> standing;

    @Override
    public Optional<Person> person() {
        return standing().map(Standing::person);
    }

    /** Empty when nobody is signed in, and while the session is locked. */
    Optional<Standing> standing() {
        if (standing == null) {
            standing = isLocked()
                    ? Optional.empty()
                    : held(SEAT, Seat.class)
                            .flatMap(seat -> people.standing(seat.account(), seat.sessions(), seat.withCode()));
        }
        return standing;
    }

    /** Whether this session belonged to somebody, who may be out by now. */
    boolean wasIn() {
        return held(SEAT, Seat.class).isPresent();
    }

    /** From now on this session belongs to the account; under a new number, which nobody can have planted. */
    void begin(Entry entry, boolean withCode) {
        HttpSession session = renewed();
        session.removeAttribute(THRESHOLD);
        session.removeAttribute(LOCKED);
        session.setAttribute(SEAT, new Seat(entry.person().id(), entry.sessions(), withCode));
        session.setAttribute(USED, clock.instant());
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
        standing = null;
    }

    /** The sessions of the account were ended, and this one goes on. */
    void goOn(int sessions) {
        held(SEAT, Seat.class)
                .ifPresent(seat -> renewed().setAttribute(SEAT, new Seat(seat.account(), sessions, seat.withCode())));
        standing = null;
    }

    /** The password was right, and a code has to follow. */
    void await(Entry entry) {
        renewed()
                .setAttribute(
                        THRESHOLD,
                        new Threshold(
                                entry.person().id(),
                                entry.sessions(),
                                clock.instant().plus(TIME_FOR_A_CODE)));
    }

    Optional<Threshold> threshold() {
        return held(THRESHOLD, Threshold.class)
                .filter(waiting -> clock.instant().isBefore(waiting.until()));
    }

    void lock() {
        request.getSession().setAttribute(LOCKED, true);
        standing = null;
    }

    void unlock() {
        renewed().removeAttribute(LOCKED);
        standing = null;
    }

    boolean isLocked() {
        return held(LOCKED, Boolean.class).isPresent();
    }

    /** Whose session is locked. */
    Optional<AccountId> locked() {
        return isLocked() ? held(SEAT, Seat.class).map(Seat::account) : Optional.empty();
    }

    /** Whether it is time to note that the account is in use; true once in a while. */
    boolean isToBeNoted() {
        Instant now = clock.instant();
        boolean due = held(USED, Instant.class)
                .filter(noted -> noted.plus(NOTED_EVERY).isBefore(now))
                .isPresent();
        if (due) {
            request.getSession().setAttribute(USED, now);
        }
        return due;
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        standing = Optional.empty();
    }

    private HttpSession renewed() {
        request.getSession();
        request.changeSessionId();
        return request.getSession();
    }

    private <T> Optional<T> held(String name, Class<T> type) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(name)).map(type::cast);
    }
}
