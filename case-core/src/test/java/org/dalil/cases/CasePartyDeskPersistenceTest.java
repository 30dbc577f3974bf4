package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Role;
import org.dalil.cases.CasePartyDesk.Objection;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One party plays many parts in a case; who learns of it by a part finds it, and nobody else. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CasePartyDeskPersistenceTest {

    private static final String FORM = "new part";

    @Parameter
    Database database;

    @Test
    void david_haigh_gets_five_roles_at_once() {
        inThePetition(work -> {
            PartyId haigh = work.haigh();
            work.done(work.give(
                    haigh,
                    PartyRole.VICTIM,
                    PartyRole.WITNESS,
                    PartyRole.SOURCE,
                    PartyRole.EXPERT,
                    PartyRole.INITIATOR));
            List<CasePartyView> parts = work.parts(haigh);
            assertEquals(5, parts.size());
            assertEquals(
                    Set.of(PartyRole.VICTIM, PartyRole.WITNESS, PartyRole.SOURCE),
                    parts.stream()
                            .filter(part -> part.tlp() == Tlp.RED)
                            .map(CasePartyView::role)
                            .collect(Collectors.toSet()));
            assertEquals(
                    5, work.heard.names().stream().filter("ROLE_GIVEN"::equals).count());
        });
    }

    @Test
    void a_role_is_held_once_and_a_form_without_party_or_role_is_refused_for_both() {
        inThePetition(work -> {
            PartyId haigh = work.haigh();
            work.done(work.give(haigh, PartyRole.EXPERT));
            assertEquals(List.of(Objection.ROLE_HELD), work.refused(work.give(haigh, PartyRole.EXPERT)));
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Objection.NO_ROLE),
                    work.refused(work.desk(work.lina).give(work.petition, FORM, Sheet.empty())));
            assertEquals(List.of(Objection.PARTY_UNKNOWN), work.refused(work.give(PartyId.next(), PartyRole.EXPERT)));
        });
    }

    @Test
    void a_part_is_changed_and_taken_away_again() {
        inThePetition(work -> {
            PartyId haigh = work.haigh();
            work.done(work.give(haigh, PartyRole.EXPERT));
            CasePartyView part = work.parts(haigh).get(0);
            var stand = work.desk(work.lina).open(work.petition, part.id());
            work.done(work.desk(work.lina)
                    .change(
                            work.petition,
                            part.id(),
                            new Edit(
                                    stand.revision(),
                                    stand.sheet().with("allegation", AllegationStatus.CORROBORATED))));
            assertEquals(AllegationStatus.CORROBORATED, work.parts(haigh).get(0).allegation());
            work.done(work.desk(work.lina).take(work.petition, part.id()));
            assertEquals(List.of(), work.parts(haigh));
        });
    }

    @Test
    void who_is_a_member_of_this_case_only_finds_him_as_long_as_he_has_a_part_in_it() {
        inThePetition(work -> {
            PartyId haigh = work.haigh();
            AccountId newcomer = work.member(Role.LEGAL_DRAFTER);
            assertEquals(List.of(), work.search.typed(newcomer, "haigh"));
            work.done(work.give(haigh, PartyRole.EXPERT));
            assertEquals(haigh, work.search.typed(newcomer, "haigh").get(0).id());
            work.done(work.desk(work.lina)
                    .take(work.petition, work.parts(haigh).get(0).id()));
            assertEquals(List.of(), work.search.typed(newcomer, "haigh"));
            assertFalse(work.search.typed(work.lina, "haigh").isEmpty());
        });
    }

    @Test
    void who_only_reviews_evidence_in_the_case_gives_no_parts() {
        inThePetition(work -> {
            AccountId reviewer = work.member(Role.EVIDENCE_REVIEWER);
            assertThrows(NotPermitted.class, () -> work.desk(reviewer).give(work.petition, FORM, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> work.desk(DemoFixture.stranger(work.em))
                    .give(work.petition, FORM, Sheet.empty()));
        });
    }

    @Test
    void what_is_said_of_a_merged_party_is_read_of_the_one_that_stays() {
        inThePetition(work -> assertTrue(work.house.caseSearch().parts(work.lina, work.haigh()).stream()
                .allMatch(part -> part.caseNumber().equals("D-2021-009"))));
    }

    private void inThePetition(Consumer<Work> test) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                test.accept(new Work(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    private static final class Work {

        private final EntityManager em;
        private final AccountId lina;
        private final CaseId petition;
        private final Heard heard = new Heard();
        private final House house;
        private final PartySearch search;

        Work(EntityManager em) {
            this.em = em;
            this.lina = DemoFixture.lina(em);
            this.petition = DemoFixture.caseFile(em, "D-2021-005").id();
            this.house = House.around(em);
            this.search = house.parties();
        }

        CasePartyDesk desk(AccountId person) {
            CaseFiles files = new CaseFiles_(em);
            return new CasePartyDesk(
                    files,
                    new NeedToKnow(files),
                    search,
                    new PartyIndex(new Parties_(em), new CaseWhereabouts(files)),
                    new Editing(new Revisions_(em), DemoFixture.NOON),
                    new RestrictedDesk(
                            new NeedToKnow(files),
                            () -> Optional.of(em.find(Account.class, person).person()),
                            heard,
                            DemoFixture.NOON),
                    () -> Optional.of(em.find(Account.class, person).person()),
                    heard,
                    DemoFixture.NOON);
        }

        PartyId haigh() {
            return search.typed(lina, "haigh").get(0).id();
        }

        Outcome<PartyId> give(PartyId party, PartyRole... roles) {
            Sheet sheet = Sheet.empty().with("party", party.value());
            for (PartyRole role : roles) {
                sheet = sheet.with(CasePartyDesk.ROLE + role.name(), true);
            }
            return desk(lina).give(petition, FORM, sheet);
        }

        List<CasePartyView> parts(PartyId party) {
            return house.cases().parties(lina, petition).stream()
                    .filter(part -> part.party().id().equals(party))
                    .toList();
        }

        AccountId member(Role role) {
            Account account = new Account(
                    AccountId.next(),
                    "newcomer@demo.example",
                    "A newcomer",
                    "no password fits",
                    Language.ENGLISH,
                    EnumSet.of(role));
            em.persist(account);
            new CaseFiles_(em).find(petition).orElseThrow().admit(account.id(), role, DemoFixture.NOON.instant());
            em.flush();
            return account.id();
        }

        void done(Outcome<?> outcome) {
            assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
            em.flush();
            em.clear();
        }

        List<Enum<?>> refused(Outcome<?> outcome) {
            return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                    .<Enum<?>>map(reason -> ((Refusal) reason).code())
                    .toList();
        }
    }
}
