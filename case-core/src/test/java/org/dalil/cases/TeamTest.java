package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TeamTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Person lina = person("Lina", Role.COORDINATOR);
    private final Person omar = person("Omar", Role.LEGAL_DRAFTER, Role.COORDINATOR);
    private final Person claire = person("Claire", Role.EVIDENCE_REVIEWER);
    private final Set<Membership> members = new LinkedHashSet<>();
    private final Team team = new Team(members);

    TeamTest() {
        team.open(lina.id(), Role.COORDINATOR, NOON);
    }

    @Test
    void whoever_opens_a_case_leads_it_and_nobody_let_her_in_but_herself() {
        assertEquals(Set.of(new Membership(lina.id(), Role.COORDINATOR, NOON, lina.id(), true)), members);
    }

    @Test
    void a_member_keeps_who_let_her_in_and_when() {
        Membership admitted = done(team.admit(omar, Role.LEGAL_DRAFTER, lina.id(), NOON));
        assertEquals(new Membership(omar.id(), Role.LEGAL_DRAFTER, NOON, lina.id(), false), admitted);
        assertTrue(members.contains(admitted));
    }

    @Test
    void nobody_is_a_member_twice() {
        done(team.admit(omar, Role.LEGAL_DRAFTER, lina.id(), NOON));
        assertEquals(
                List.of(Team.Objection.MEMBER_ALREADY), codes(team.admit(omar, Role.COORDINATOR, lina.id(), NOON)));
        assertEquals(2, members.size());
    }

    @Test
    void nobody_is_more_in_a_case_than_the_account_allows() {
        assertEquals(
                List.of(Team.Objection.ROLE_NOT_HELD), codes(team.admit(claire, Role.COORDINATOR, lina.id(), NOON)));
        done(team.admit(claire, Role.EVIDENCE_REVIEWER, lina.id(), NOON));
        assertEquals(List.of(Team.Objection.ROLE_NOT_HELD), codes(team.change(claire, Role.LEGAL_DRAFTER, lina.id())));
    }

    @Test
    void who_only_runs_the_installation_or_is_an_expert_is_never_let_in() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.EXTERNAL_EXPERT, Role.COALITION_SIGNATORY)) {
            Person other = person("Somebody", role);
            assertEquals(List.of(Team.Objection.ROLE_NOT_HELD), codes(team.admit(other, role, lina.id(), NOON)));
        }
    }

    @Test
    void nobody_raises_herself() {
        done(team.admit(omar, Role.LEGAL_DRAFTER, lina.id(), NOON));
        assertEquals(List.of(Team.Objection.OWN_ROLE), codes(team.change(omar, Role.COORDINATOR, omar.id())));
        assertEquals(List.of(Team.Objection.OWN_ROLE), codes(team.handOver(lina.id(), omar, omar.id())));
        done(team.change(omar, Role.COORDINATOR, lina.id()));
        assertEquals(Role.COORDINATOR, member(omar).role());
    }

    @Test
    void there_is_always_somebody_who_may_say_who_works_on_it() {
        done(team.admit(claire, Role.EVIDENCE_REVIEWER, lina.id(), NOON));
        assertEquals(List.of(Team.Objection.NOBODY_WOULD_MANAGE), codes(team.remove(lina.id(), List.of())));
        done(team.admit(omar, Role.COORDINATOR, lina.id(), NOON));
        done(team.remove(lina.id(), List.of()));
        assertEquals(
                List.of(Team.Objection.NOBODY_WOULD_MANAGE), codes(team.change(omar, Role.LEGAL_DRAFTER, claire.id())));
    }

    @Test
    void who_still_answers_for_something_does_not_go() {
        done(team.admit(omar, Role.LEGAL_DRAFTER, lina.id(), NOON));
        Outcome<Membership> outcome = team.remove(omar.id(), List.of("D-2021-014/1", "D-2021-014/2"));
        assertEquals(Outcome.refused(Team.Objection.WORK_TO_HAND_OVER, "D-2021-014/1 · D-2021-014/2"), outcome);
        done(team.remove(omar.id(), List.of()));
        assertFalse(team.has(omar.id()));
    }

    @Test
    void a_successor_takes_the_role_and_the_lead() {
        done(team.admit(omar, Role.LEGAL_DRAFTER, lina.id(), NOON));
        done(team.handOver(lina.id(), omar, lina.id()));
        assertEquals(Set.of(new Membership(omar.id(), Role.COORDINATOR, NOON, lina.id(), true)), members);
    }

    @Test
    void a_successor_whose_role_allows_more_keeps_it() {
        done(team.admit(claire, Role.EVIDENCE_REVIEWER, lina.id(), NOON));
        done(team.handOver(claire.id(), lina, lina.id()));
        assertEquals(Role.COORDINATOR, member(lina).role());
        assertFalse(team.has(claire.id()));
    }

    @Test
    void a_successor_must_be_allowed_to_be_one() {
        done(team.admit(claire, Role.EVIDENCE_REVIEWER, lina.id(), NOON));
        assertEquals(List.of(Team.Objection.ROLE_NOT_HELD), codes(team.handOver(lina.id(), claire, lina.id())));
        assertEquals(List.of(Team.Objection.TO_HERSELF), codes(team.handOver(lina.id(), lina, lina.id())));
        assertEquals(List.of(Team.Objection.NO_MEMBER), codes(team.handOver(lina.id(), omar, lina.id())));
        assertTrue(team.has(lina.id()));
    }

    private Membership member(Person person) {
        return members.stream()
                .filter(member -> member.account().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Membership done(Outcome<Membership> outcome) {
        return ((Outcome.Done<Membership>) assertInstanceOf(Outcome.Done.class, outcome)).value();
    }

    private static List<? extends Enum<?>> codes(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .map(reason -> ((Refusal) reason).code())
                .toList();
    }

    private static Person person(String name, Role... roles) {
        return new Person(
                AccountId.next(), name, name + "@demo.example", EnumSet.copyOf(List.of(roles)), Language.ENGLISH);
    }
}
