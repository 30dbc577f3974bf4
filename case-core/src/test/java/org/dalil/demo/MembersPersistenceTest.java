package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.People;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.MemberDesk;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.MemberView;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Team;
import org.dalil.database.Database;
import org.dalil.requests.RequestDuties;
import org.dalil.requests.Requests_;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who comes to a case of the demo, who goes, and what becomes of the work. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersPersistenceTest {

    @Parameter
    Database database;

    @Test
    void who_is_removed_sees_nothing_from_that_moment_and_nobody_else_goes_with_her() {
        inTheCase(work -> {
            AccountId claire = work.account("claire@demo.example");
            AccountId tarek = work.account("tarek@demo.example");
            done(work.desk("lina").admit(work.file, tarek, Role.LEGAL_DRAFTER));
            assertEquals(4, work.members().size());
            done(work.desk("lina").remove(work.file, claire));
            work.em.flush();
            work.em.clear();
            assertThrows(NoSuchCase.class, () -> work.house().cases().documents(claire, work.file));
            assertEquals(
                    List.of("Lina Haddad", "Omar Nasser", "Tarek Mansour"),
                    work.members().stream().map(MemberView::name).toList());
            assertEquals(List.of("MEMBER_ADMITTED", "MEMBER_REMOVED"), work.heard.names());
        });
    }

    @Test
    void the_list_says_who_let_somebody_in() {
        inTheCase(work -> {
            done(work.desk("lina").admit(work.file, work.account("tarek@demo.example"), Role.LEGAL_DRAFTER));
            work.em.flush();
            MemberView tarek = work.member("Tarek Mansour");
            assertEquals("Lina Haddad", tarek.admittedBy());
            assertEquals(DemoFixture.NOON.instant(), tarek.since());
            assertEquals(null, work.member("Omar Nasser").admittedBy());
            assertTrue(work.member("Lina Haddad").leads());
        });
    }

    @Test
    void the_list_says_on_which_day_somebody_was_last_here_and_not_at_what_hour() {
        inTheCase(work -> {
            AccountId claire = work.account("claire@demo.example");
            work.em.createQuery("delete from LastUse").executeUpdate();
            new Accounts_(work.em).used(claire, Instant.parse("2026-11-20T23:59:59Z"));
            work.em.flush();
            assertEquals(
                    LocalDate.of(2026, 11, 20),
                    work.members().stream()
                            .filter(member -> member.account().equals(claire))
                            .findFirst()
                            .orElseThrow()
                            .lastHere());
            assertEquals(null, work.member("Omar Nasser").lastHere());
        });
    }

    @Test
    void the_owner_of_a_request_goes_only_when_somebody_else_answers_for_it() {
        inTheCase(work -> {
            AccountId owner = DemoFixture.nso(work.em).ownerName().equals("Lina Haddad")
                    ? DemoFixture.lina(work.em)
                    : work.account("omar@demo.example");
            AccountId other = owner.equals(DemoFixture.lina(work.em))
                    ? work.both("omar@demo.example")
                    : DemoFixture.lina(work.em);
            List<String> owned = work.desk("lina").workOf(work.file, owner);
            assertFalse(owned.isEmpty());
            Outcome.Refused<?> refused =
                    assertInstanceOf(Outcome.Refused.class, work.desk("lina").remove(work.file, owner));
            assertTrue(refused.reasons().stream()
                    .anyMatch(reason -> reason.code() == Team.Objection.WORK_TO_HAND_OVER
                            && reason.arguments().equals(List.of(String.join(" · ", owned)))));
            done(work.desk("lina").handOver(work.file, owner, other));
            work.em.flush();
            work.em.clear();
            assertThrows(NoSuchCase.class, () -> work.house().caseSearch().team(owner, work.file));
            assertTrue(work.deskOf(other).workOf(work.file, other).containsAll(owned));
            assertTrue(work.heard.names().containsAll(List.of("REQUEST_PASSED", "MEMBER_REMOVED", "MEMBER_SUCCEEDED")));
        });
    }

    @Test
    void only_who_may_manage_the_case_says_who_works_on_it() {
        inTheCase(work -> {
            AccountId tarek = work.account("tarek@demo.example");
            MemberDesk ofTheDrafter = work.desk("omar");
            assertThrows(NotPermitted.class, () -> ofTheDrafter.admit(work.file, tarek, Role.LEGAL_DRAFTER));
            assertThrows(NotPermitted.class, () -> ofTheDrafter.candidates(work.file, "tarek"));
            MemberDesk ofAStranger = work.desk("tarek");
            assertThrows(NoSuchCase.class, () -> ofAStranger.admit(work.file, tarek, Role.LEGAL_DRAFTER));
        });
    }

    @Test
    void colleagues_are_found_by_a_piece_of_the_name_or_of_the_address() {
        inTheCase(work -> {
            MemberDesk desk = work.desk("lina");
            assertEquals(1, desk.candidates(work.file, " MANSOUR ").size());
            assertEquals(1, desk.candidates(work.file, "tarek@").size());
            assertEquals(List.of(), desk.candidates(work.file, "maya"), "an expert is shown single things");
            assertEquals(List.of(), desk.candidates(work.file, "omar"), "a member already");
            for (String nothing : List.of("", "t", "%%", "__", "a\0b", "x".repeat(1000))) {
                assertEquals(List.of(), desk.candidates(work.file, nothing));
            }
        });
    }

    private interface Work {
        void with(Bench bench);
    }

    /** One case, with a desk for everybody. */
    private record Bench(EntityManager em, CaseId file, Heard heard) {

        House house() {
            return House.around(em);
        }

        AccountId account(String email) {
            return DemoFixture.account(em, email);
        }

        /** Somebody who may be a coordinator too. */
        AccountId both(String email) {
            Account account = em.find(Account.class, account(email));
            em.createNativeQuery("insert into account_role (account_id, role) values (:id, 'COORDINATOR')")
                    .setParameter("id", account.id().value())
                    .executeUpdate();
            em.refresh(account);
            return account.id();
        }

        List<MemberView> members() {
            em.flush();
            return new MemberSearch(em, new NeedToKnow(new CaseFiles_(em))).members(DemoFixture.lina(em), file);
        }

        MemberView member(String name) {
            return members().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        MemberDesk desk(String name) {
            return deskOf(account(name + "@demo.example"));
        }

        MemberDesk deskOf(AccountId account) {
            People people = new People(new Accounts_(em));
            CurrentPerson me = () -> people.find(account);
            return new MemberDesk(
                    new CaseFiles_(em),
                    new NeedToKnow(new CaseFiles_(em)),
                    people,
                    List.of(new RequestDuties(new Requests_(em), heard)),
                    me,
                    heard,
                    DemoFixture.NOON);
        }
    }

    private static void done(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.caseFile(em, "D-2021-014").id();
                work.with(new Bench(em, file, new Heard()));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
