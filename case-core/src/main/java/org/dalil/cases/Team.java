package org.dalil.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * The people who work on a case, and the rules by which they come, change and go: everybody has one role, there is
 * always somebody who may say who works on it, and nobody raises herself.
 */
public final class Team {

    /** Why the people on a case stay as they are. */
    public enum Objection {
        MEMBER_ALREADY,
        NO_MEMBER,
        /** Her account does not have the role; the argument is her name. */
        ROLE_NOT_HELD,
        OWN_ROLE,
        NOBODY_WOULD_MANAGE,
        /** The argument is what she answers for in the case. */
        WORK_TO_HAND_OVER,
        TO_HERSELF
    }

    private final Set<Membership> members;

    Team(Set<Membership> members) {
        this.members = members;
    }

    boolean has(AccountId account) {
        return find(account).isPresent();
    }

    /** Whoever is first leads the case. */
    void open(AccountId account, Role role, Instant at) {
        members.add(new Membership(account, role, at, account, members.isEmpty()));
    }

    Outcome<Membership> admit(Person person, Role role, AccountId by, Instant at) {
        List<Refusal> objections = new ArrayList<>();
        if (has(person.id())) {
            objections.add(Refusal.of(Objection.MEMBER_ALREADY, person.name()));
        }
        objectToRole(objections, person, role);
        return objections.isEmpty()
                ? Outcome.done(put(new Membership(person.id(), role, at, by, false)))
                : Outcome.refused(objections);
    }

    Outcome<Membership> change(Person person, Role role, AccountId by) {
        Optional<Membership> member = find(person.id());
        List<Refusal> objections = objectionsTo(member);
        objectToRole(objections, person, role);
        if (person.id().equals(by)) {
            objections.add(Refusal.of(Objection.OWN_ROLE));
        }
        member.filter(found -> found.manages() && !found.as(role).manages())
                .ifPresent(found -> objectToLastManager(objections, found));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        return Outcome.done(put(replaced(member.orElseThrow()).as(role)));
    }

    /** @param work what she answers for: as long as there is any, somebody has to take it over first */
    Outcome<Membership> remove(AccountId account, List<String> work) {
        Optional<Membership> member = find(account);
        List<Refusal> objections = objectionsTo(member);
        if (!work.isEmpty()) {
            objections.add(Refusal.of(Objection.WORK_TO_HAND_OVER, String.join(" · ", work)));
        }
        member.ifPresent(found -> objectToLastManager(objections, found));
        return objections.isEmpty() ? Outcome.done(replaced(member.orElseThrow())) : Outcome.refused(objections);
    }

    /**
     * Lets a member take the place of another, who leaves. Her own role stays if it allows as much; else she takes over
     * the role too.
     */
    Outcome<Membership> handOver(AccountId leaving, Person successor, AccountId by) {
        Optional<Membership> from = find(leaving);
        Optional<Membership> to = find(successor.id());
        List<Refusal> objections = objectionsTo(from);
        to.ifPresentOrElse(found -> {}, () -> objections.add(Refusal.of(Objection.NO_MEMBER)));
        if (leaving.equals(successor.id())) {
            objections.add(Refusal.of(Objection.TO_HERSELF));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Membership left = from.orElseThrow();
        Membership stays = to.orElseThrow();
        if (!allows(stays.role(), left.role())) {
            objectToRole(objections, successor, left.role());
            if (successor.id().equals(by)) {
                objections.add(Refusal.of(Objection.OWN_ROLE));
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
        }
        replaced(left);
        Role role = allows(stays.role(), left.role()) ? stays.role() : left.role();
        return Outcome.done(put(replaced(stays).as(role).leading(stays.leads() || left.leads())));
    }

    private static boolean allows(Role role, Role other) {
        return role.permissions().containsAll(other.permissions());
    }

    private Optional<Membership> find(AccountId account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    private static List<Refusal> objectionsTo(Optional<Membership> member) {
        return member.isPresent() ? new ArrayList<>() : new ArrayList<>(List.of(Refusal.of(Objection.NO_MEMBER)));
    }

    private static void objectToRole(List<Refusal> objections, Person person, Role role) {
        if (!person.roles().contains(role) || !role.permissions().contains(Permission.READ_CASES)) {
            objections.add(Refusal.of(Objection.ROLE_NOT_HELD, person.name()));
        }
    }

    private void objectToLastManager(List<Refusal> objections, Membership member) {
        if (member.manages()
                && members.stream().noneMatch(other -> !other.account().equals(member.account()) && other.manages())) {
            objections.add(Refusal.of(Objection.NOBODY_WOULD_MANAGE));
        }
    }

    private Membership put(Membership member) {
        members.add(member);
        return member;
    }

    private Membership replaced(Membership member) {
        members.remove(member);
        return member;
    }
}
