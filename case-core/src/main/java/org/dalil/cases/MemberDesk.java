package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Says who works on a case. Whether one may is a matter of the case: who opened it may, whatever her role. */
@ApplicationScoped
@Transactional
public class MemberDesk {

    /** More than so many answers help nobody to choose. */
    private static final int MOST = 10;

    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final People people;
    private final Iterable<Duties> duties;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected MemberDesk() { // for the proxy
        this(null, null, null, (Iterable<Duties>) null, null, null, null);
    }

    @Inject
    public MemberDesk(
            CaseFiles files,
            NeedToKnow needToKnow,
            People people,
            @Any Instance<Duties> duties,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this(files, needToKnow, people, (Iterable<Duties>) duties, current, happenings, clock);
    }

    public MemberDesk(
            CaseFiles files,
            NeedToKnow needToKnow,
            People people,
            Iterable<Duties> duties,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.files = files;
        this.needToKnow = needToKnow;
        this.people = people;
        this.duties = duties;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Who could be admitted, by a piece of the name or of the email address. */
    @Permitted(Permission.READ_CASES)
    public List<Person> candidates(CaseId file, String text) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        Team team = files.find(file).orElseThrow(NoSuchCase::new).team();
        return people.named(text).stream()
                .filter(person -> !team.has(person.id()))
                .filter(person -> person.may(Permission.READ_CASES))
                .limit(MOST)
                .toList();
    }

    @Permitted(Permission.READ_CASES)
    public Outcome<Membership> admit(CaseId file, AccountId account, Role role) {
        return on(
                file,
                CaseHappening.Move.MEMBER_ADMITTED,
                account,
                (team, person) -> team.admit(person, role, me(), clock.instant()));
    }

    @Permitted(Permission.READ_CASES)
    public Outcome<Membership> change(CaseId file, AccountId member, Role role) {
        return on(
                file,
                CaseHappening.Move.MEMBER_ROLE_CHANGED,
                member,
                (team, person) -> team.change(person, role, me()));
    }

    /** The last moment in which she sees the case; one may also leave it oneself. */
    @Permitted(Permission.READ_CASES)
    public Outcome<Membership> remove(CaseId file, AccountId member) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return announced(
                file, CaseHappening.Move.MEMBER_REMOVED, member, team(file).remove(member, work(file, member)));
    }

    /** Somebody leaves; a member takes over her place and everything that she answered for. */
    @Permitted(Permission.READ_CASES)
    public Outcome<Membership> handOver(CaseId file, AccountId leaving, AccountId to) {
        return on(file, CaseHappening.Move.MEMBER_SUCCEEDED, to, (team, successor) -> {
            Outcome<Membership> outcome = team.handOver(leaving, successor, me());
            if (outcome instanceof Outcome.Done<Membership> done) {
                Instant now = clock.instant();
                duties.forEach(duty -> duty.pass(file, leaving, to, me(), now));
                happenings.fire(new CaseHappening.Staffed(
                        CaseHappening.Move.MEMBER_REMOVED,
                        file,
                        leaving,
                        done.value().role(),
                        me(),
                        now));
            }
            return outcome;
        });
    }

    /** What somebody answers for in a case. */
    @Permitted(Permission.READ_CASES)
    public List<String> workOf(CaseId file, AccountId member) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return work(file, member);
    }

    private List<String> work(CaseId file, AccountId member) {
        List<String> all = new ArrayList<>();
        duties.forEach(duty -> all.addAll(duty.of(file, member)));
        return all;
    }

    private Outcome<Membership> on(
            CaseId file,
            CaseHappening.Move move,
            AccountId account,
            BiFunction<Team, Person, Outcome<Membership>> step) {
        needToKnow.require(me(), file, Permission.MANAGE_MEMBERS);
        return people.find(account)
                .map(person -> announced(file, move, account, step.apply(team(file), person)))
                .orElseGet(() -> Outcome.refused(Team.Objection.NO_MEMBER));
    }

    private Outcome<Membership> announced(
            CaseId file, CaseHappening.Move move, AccountId account, Outcome<Membership> outcome) {
        return outcome.map(member -> {
            happenings.fire(new CaseHappening.Staffed(move, file, account, member.role(), me(), clock.instant()));
            return member;
        });
    }

    private Team team(CaseId file) {
        return files.findToChange(file).orElseThrow(NoSuchCase::new).team();
    }

    private AccountId me() {
        return current.required().id();
    }
}
