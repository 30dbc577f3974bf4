package org.dalil.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Shows single things of a case to external experts, and ends that. For who may say who works on the case. */
@ApplicationScoped
@Transactional
public class ShareDesk {

    /** The fields of the form that stand for things begin like this; their ids follow. */
    public static final String THING = "thing.";

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_REASON = 1_000;

    private final Shares shares;
    private final Things things;
    private final NeedToKnow needToKnow;
    private final People people;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ShareDesk() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ShareDesk(
            Shares shares,
            Things things,
            NeedToKnow needToKnow,
            People people,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.shares = shares;
        this.things = things;
        this.needToKnow = needToKnow;
        this.people = people;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** To whom something could be shown. */
    @Permitted(Permission.READ_CASES)
    public List<Person> experts(CaseId file) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return people.whoMay(Permission.READ_SHARED);
    }

    /** What could be shown. */
    @Permitted(Permission.READ_CASES)
    public List<Thing> things(CaseId file) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return things.of(me(), file);
    }

    /**
     * @param sheet {@code expert}, {@code until.day}, {@code until.time}, {@code until.zone}, {@code reason}, {@code
     *     named}, and one field for each thing
     */
    @Permitted(Permission.READ_CASES)
    public Outcome<ShareId> show(CaseId file, Sheet sheet) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        Typed typed = Typed.in(sheet);
        Optional<AccountId> expert = typed.requiredId("expert").map(AccountId::new);
        if (expert.isPresent()
                && people.find(expert.get())
                        .filter(person -> person.may(Permission.READ_SHARED))
                        .isEmpty()) {
            typed.object("expert", Share.Objection.NO_EXPERT);
        }
        Set<Shown> chosen = chosen(file, sheet, typed);
        Optional<ZonedDateTime> until = typed.moment("until");
        until.map(ZonedDateTime::toInstant).ifPresent(end -> {
            if (!now.isBefore(end)) {
                typed.object("until.day", Share.Objection.ENDS_IN_THE_PAST);
            } else if (end.isAfter(now.plus(LONGEST))) {
                typed.object("until.day", Share.Objection.ENDS_TOO_LATE, LONGEST.toDays());
            }
        });
        String reason = typed.required("reason", LONGEST_REASON);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        ZonedDateTime end = until.orElseThrow();
        Share.Terms terms =
                new Share.Terms(reason, end.toInstant(), end.getZone().getId(), typed.ticked("named"));
        Share share = new Share(file, expert.orElseThrow(), me(), terms, chosen, now);
        shares.add(share);
        happenings.fire(
                new ShareHappening.Shared(share.id(), file, share.expert(), chosen.size(), terms.until(), me(), now));
        return Outcome.done(share.id());
    }

    private Set<Shown> chosen(CaseId file, Sheet sheet, Typed typed) {
        Set<Shown> chosen = new LinkedHashSet<>();
        for (Thing thing : things.of(me(), file)) {
            if (typed.ticked(THING + thing.id())) {
                chosen.add(thing.shown());
            }
        }
        long ticked = sheet.fields().keySet().stream()
                .filter(field -> field.startsWith(THING) && typed.ticked(field))
                .count();
        if (ticked == 0) {
            typed.object("things", Share.Objection.NOTHING_CHOSEN);
        } else if (ticked > chosen.size()) {
            typed.object("things", Typed.Objection.NOT_IN_LIST);
        }
        return chosen;
    }

    /** From this moment on the expert sees nothing by it any more. */
    @Permitted(Permission.READ_CASES)
    public Outcome<ShareId> end(CaseId file, ShareId id) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        Share share =
                shares.find(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
        return share.end(clock.instant()).map(ended -> {
            happenings.fire(new ShareHappening.Ended(id, file, me(), clock.instant()));
            return id;
        });
    }

    private AccountId me() {
        return current.required().id();
    }
}
