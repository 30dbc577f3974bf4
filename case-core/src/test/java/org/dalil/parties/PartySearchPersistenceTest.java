package org.dalil.parties;

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
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Clash;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Stand;
import org.dalil.parties.Party.Objection;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.parties.PartyName.Kind;
import org.dalil.parties.PartySearch.Wanted;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Parties are found by any of their names, by those who may know of them, also after two turned out to be one. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartySearchPersistenceTest {

    private static final LocalText CANDIRU = new LocalText("كانديرو", "Candiru", null);

    @Parameter
    Database database;

    @Test
    void nso_is_found_by_each_of_its_ten_forms() {
        inTheDemo(desk -> {
            for (String form : List.of(
                    "مجموعة \"إن إس أو\"",
                    "إن أس أو",
                    "ان اس او",
                    "مجموعة إن إس",
                    "NSO",
                    "nso g",
                    "شركة NSO",
                    "مجموعة NSO",
                    "NOS",
                    "شركة بيغاسوس")) {
                assertTrue(desk.finds(desk.lina, form).contains("NSO Group"), form);
            }
        });
    }

    @Test
    void the_drafter_of_a_new_case_finds_organisations_and_nobody_who_is_protected_elsewhere() {
        inTheDemo(desk -> {
            AccountId newcomer = desk.memberOfANewCase();
            assertEquals("Access Now", desk.finds(newcomer, "اكسيس ناو").get(0));
            assertTrue(desk.finds(newcomer, "amnesty").contains("Amnesty International"));
            assertTrue(desk.finds(newcomer, "gulf cent").stream().anyMatch(name -> name.contains("GCHR")));
            assertTrue(desk.finds(newcomer, "nso").contains("NSO Group"));
            for (String person : List.of("ديفيد", "David", "Kaye", "Haigh", "Latifa", "السلمي")) {
                assertEquals(Set.of(), desk.people(newcomer, person), person);
            }
            assertFalse(desk.people(desk.lina, "David").isEmpty());
        });
    }

    @Test
    void what_stands_in_the_middle_of_a_word_comes_after_what_begins_one() {
        inTheDemo(desk -> {
            assertTrue(desk.finds(desk.lina, "خليج").stream().anyMatch(name -> name.contains("GCHR")));
            assertTrue(desk.finds(desk.lina, "mnesty").contains("Amnesty International"));
            assertTrue(desk.finds(desk.lina, "nternational mnesty").contains("Amnesty International"));
            assertTrue(desk.finds(desk.lina, "mnesty int").contains("Amnesty International"));
            assertEquals(List.of(), desk.finds(desk.lina, "nobody-is-called-so"));
            assertEquals(List.of(), desk.finds(desk.lina, "%"));
            assertTrue(desk.search.typed(desk.lina, "a").size() <= PartySearch.OFFERED);
        });
    }

    @Test
    void a_name_that_was_typed_in_a_case_is_found_there_until_somebody_removes_it() {
        inTheDemo(desk -> {
            PartyId nso = desk.party(desk.lina, "nso");
            PartyName cyber = PartyName.of("Q Cybertest", Language.ENGLISH, Kind.ALIAS, Confidence.SURE, "D-2021-014");
            desk.done(desk.of(desk.lina).addName(nso, cyber.sheet()));
            assertEquals(List.of("NSO Group"), desk.finds(desk.lina, "q cyb"));
            assertEquals(
                    "Q Cybertest", desk.search.typed(desk.lina, "q cyb").get(0).fitting());
            assertEquals("NSO Group", desk.finds(desk.lina, "ybert").get(0));
            assertEquals(List.of(), desk.finds(desk.memberOfANewCase(), "q cyb"));
            desk.done(desk.of(desk.lina).removeName(nso, desk.line(nso, "Q Cybertest")));
            assertEquals(List.of(), desk.finds(desk.lina, "q cyb"));
            assertEquals(0, desk.endings("cybertest"));
        });
    }

    @Test
    void two_who_write_one_name_see_both_versions_and_the_second_says_what_stays() {
        inTheDemo(desk -> {
            PartyId nso = desk.party(desk.lina, "nso");
            PartyDesk linas = desk.of(desk.lina);
            desk.done(linas.addName(
                    nso,
                    PartyName.of("Q Cyber", Language.ENGLISH, Kind.ALIAS, Confidence.SURE, "D-2021-014")
                            .sheet()));
            UUID line = desk.line(nso, "Q Cyber");
            Stand before = linas.openName(nso, line);
            desk.done(linas.changeName(
                    nso, line, new Edit(before.revision(), before.sheet().with("text", (Object) "Q Cyber Ltd"))));
            assertEquals(line, desk.line(nso, "Q Cyber Ltd"), "it is the same name, written differently");
            Edit late = new Edit(before.revision(), before.sheet().with("text", (Object) "Q Cyber Group"));
            Refusal refusal = (Refusal) assertInstanceOf(Outcome.Refused.class, linas.changeName(nso, line, late))
                    .reasons()
                    .get(0);
            Clash clash = assertInstanceOf(Clash.class, refusal.arguments().get(0));
            assertEquals(
                    List.of(new Clash.Difference("text", "Q Cyber", "Q Cyber Group", "Q Cyber Ltd")),
                    clash.differences());
            desk.done(linas.changeName(nso, line, new Edit(clash.revision(), late.sheet())));
            desk.done(linas.removeName(nso, desk.line(nso, "Q Cyber Group")));
            assertEquals(List.of(Objection.NAME_GONE), desk.refused(linas.changeName(nso, line, late)));
        });
    }

    @Test
    void two_who_write_one_identifier_see_both_versions() {
        inTheDemo(desk -> {
            PartyId nso = desk.party(desk.lina, "nso");
            PartyDesk linas = desk.of(desk.lina);
            desk.done(linas.addIdentifier(
                    nso,
                    Identifier.of("registration number", LocalText.english("51"), "D-2021-014")
                            .sheet()));
            UUID line = desk.em.find(Party.class, nso).identifiers().stream()
                    .filter(known -> "51".equals(known.content().en()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            Stand before = linas.openIdentifier(nso, line);
            desk.done(linas.changeIdentifier(
                    nso, line, new Edit(before.revision(), before.sheet().with("content.en", (Object) "514395409"))));
            Edit late = new Edit(before.revision(), before.sheet().with("content.en", (Object) "515"));
            assertEquals(
                    List.of(Editing.Objection.CHANGED_MEANWHILE),
                    desk.refused(linas.changeIdentifier(nso, line, late)));
        });
    }

    @Test
    void a_new_party_is_found_in_its_case_and_by_everybody_once_it_is_common_knowledge() {
        inTheDemo(desk -> {
            AccountId stranger = desk.memberOfANewCase();
            PartyId candiru =
                    desk.created(desk.of(desk.lina).create(NewParty.in("D-2021-014", PartyKind.LEGAL_ENTITY, CANDIRU)));
            assertEquals(List.of("Candiru"), desk.finds(desk.lina, "كاندي"));
            assertEquals(List.of(), desk.finds(stranger, "candiru"));
            assertEquals(Optional.empty(), desk.search.open(stranger, candiru));
            assertThrows(NoSuchParty.class, () -> desk.of(stranger).open(candiru));
            desk.done(desk.of(desk.lina).share(candiru, true));
            assertEquals(List.of("Candiru"), desk.finds(stranger, "candiru"));
            desk.done(desk.of(desk.lina).share(candiru, false));
            assertEquals(List.of(), desk.finds(stranger, "candiru"));
        });
    }

    @Test
    void nobody_enters_a_party_in_a_case_of_others() {
        inTheDemo(desk -> assertThrows(NoSuchParty.class, () -> desk.of(desk.memberOfANewCase())
                .create(NewParty.in("D-2021-014", PartyKind.PERSON, LocalText.english("Somebody")))));
    }

    @Test
    void the_list_shows_what_one_may_know_of_by_name_and_by_kind() {
        inTheDemo(desk -> {
            AccountId newcomer = desk.memberOfANewCase();
            Wanted people = new Wanted("", PartyKind.PERSON, Language.ENGLISH);
            assertEquals(0, desk.search.count(newcomer, people));
            long all = desk.search.count(desk.lina, people);
            List<PartyRow> rows = desk.search.rows(desk.lina, people, Window.first(500));
            assertEquals(all, rows.size());
            assertTrue(rows.stream().allMatch(row -> row.kind() == PartyKind.PERSON && !row.common()));
            Wanted everything = new Wanted("", null, Language.ARABIC);
            List<PartyRow> first = desk.search.rows(newcomer, everything, Window.first(10));
            List<PartyRow> second = desk.search.rows(newcomer, everything, new Window(10, 10));
            assertEquals(10, first.size());
            assertTrue(first.stream().noneMatch(second::contains));
            assertTrue(first.stream().allMatch(PartyRow::common));
            assertEquals(1, desk.search.count(desk.lina, new Wanted("nos", PartyKind.LEGAL_ENTITY, Language.ENGLISH)));
        });
    }

    @Test
    void what_is_merged_is_read_as_one_everywhere_and_comes_apart_again() {
        inTheDemo(desk -> {
            PartyId nso = desk.party(desk.lina, "nso");
            PartyId group =
                    desk.created(desk.of(desk.lina).create(NewParty.in("D-2021-014", PartyKind.LEGAL_ENTITY, CANDIRU)));
            List<RequestRow> before = desk.requests();
            String dossierBefore = desk.targetOfTheLetter();
            desk.done(desk.of(desk.lina).merge(nso, group));
            assertEquals(List.of("Candiru"), desk.finds(desk.lina, "nso gro"));
            assertEquals(List.of("Candiru"), desk.finds(desk.memberOfANewCase(), "candiru"));
            assertEquals("Candiru", desk.targetOfTheLetter());
            assertTrue(desk.requests().stream()
                    .anyMatch(row -> "Candiru".equals(row.targetName().en())));
            assertEquals(2, desk.found("كانديرو"));
            PartyFile file = desk.search.open(desk.lina, nso).orElseThrow();
            assertEquals(group, file.party().id());
            assertEquals(
                    List.of(nso),
                    file.merged().stream().map(PartyFile.Merged::id).toList());
            assertTrue(
                    file.party().names().stream().anyMatch(name -> name.text().equals("NOS")));
            desk.done(desk.of(desk.lina).part(nso));
            assertEquals(before, desk.requests());
            assertEquals(dossierBefore, desk.targetOfTheLetter());
            assertTrue(desk.finds(desk.lina, "nso gro").contains("NSO Group"));
            assertEquals(List.of(), desk.finds(desk.memberOfANewCase(), "candiru"));
            assertTrue(desk.heard.names().containsAll(List.of("PARTY_OPENED", "PARTY_MERGED", "PARTY_PARTED")));
        });
    }

    @Test
    void who_does_not_see_all_of_both_merges_nothing() {
        inTheDemo(desk -> {
            AccountId newcomer = desk.memberOfANewCase();
            PartyId nso = desk.party(desk.lina, "nso");
            PartyId own =
                    desk.created(desk.of(newcomer).create(NewParty.in("D-2026-900", PartyKind.LEGAL_ENTITY, CANDIRU)));
            assertEquals(
                    List.of(Objection.SEEN_IN_PART),
                    desk.refused(desk.of(newcomer).merge(own, nso)));
            assertEquals(
                    List.of(Objection.SEEN_IN_PART),
                    desk.refused(desk.of(newcomer).merge(nso, own)));
            assertEquals(
                    List.of(Objection.SEEN_IN_PART),
                    desk.refused(desk.of(newcomer).share(nso, false)));
            assertThrows(NoSuchParty.class, () -> desk.of(desk.lina).merge(own, nso));
        });
    }

    @Test
    void nothing_that_happens_to_a_party_tells_its_name() {
        inTheDemo(desk -> {
            desk.created(desk.of(desk.lina).create(NewParty.in("D-2021-014", PartyKind.PERSON, CANDIRU)));
            assertTrue(desk.heard.all().stream()
                    .noneMatch(happening -> happening.details().toString().contains("andiru")));
        });
    }

    @Test
    void everything_that_names_a_party_is_looked_through_for_the_cases_that_know_it() {
        inTheDemo(desk -> assertEquals(
                new TreeSet<>(Set.of(
                        "affiliation",
                        "case_party",
                        "consent_entry",
                        "item_person",
                        "recall_task",
                        "custody_entry",
                        "evidence_issuer",
                        "fact_party",
                        "invitation",
                        "party",
                        "party_identifier",
                        "party_name",
                        "party_place",
                        "party_word",
                        "protected_identity",
                        "sanctions_request",
                        "signature",
                        "target_position")),
                desk.tablesThatNameParties(),
                "another table names parties: let CaseWhereabouts look there too"));
    }

    private void inTheDemo(Consumer<Desk> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(new Desk(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    /** A coordinator of the five cases at work, and whoever else comes. */
    private static final class Desk {

        private final EntityManager em;
        private final AccountId lina;
        private final Heard heard = new Heard();
        private final CaseWhereabouts whereabouts;
        private final Parties parties;
        private final PartySearch search;
        private final House house;

        Desk(EntityManager em) {
            this.em = em;
            this.lina = DemoFixture.lina(em);
            this.whereabouts = new CaseWhereabouts(new CaseFiles_(em));
            this.parties = new Parties_(em);
            this.search = new PartySearch(parties, whereabouts);
            this.house = House.around(em);
        }

        PartyDesk of(AccountId person) {
            var account = em.find(Account.class, person);
            return new PartyDesk(
                    parties,
                    new PartyIndex(parties, whereabouts),
                    whereabouts,
                    new Editing(new Revisions_(em), DemoFixture.NOON),
                    () -> Optional.of(account.person()),
                    heard,
                    DemoFixture.NOON);
        }

        AccountId memberOfANewCase() {
            return em.createQuery("select a.id from Account a where a.email = 'newcomer@demo.example'", AccountId.class)
                    .getResultStream()
                    .findFirst()
                    .orElseGet(this::newcomer);
        }

        private AccountId newcomer() {
            Account newcomer = new Account(
                    AccountId.next(),
                    "newcomer@demo.example",
                    "A newcomer",
                    "no password fits",
                    Language.ENGLISH,
                    EnumSet.of(Role.LEGAL_DRAFTER));
            em.persist(newcomer);
            CaseFile file = CaseFile.open(
                    CaseId.next(),
                    "D-2026-900",
                    CaseKind.JOINT_LETTER,
                    LocalText.english("A new case"),
                    DemoFixture.NOON.instant());
            file.admit(newcomer.id(), Role.LEGAL_DRAFTER, DemoFixture.NOON.instant());
            em.persist(file);
            em.flush();
            return newcomer.id();
        }

        List<String> finds(AccountId viewer, String text) {
            return search.typed(viewer, text).stream()
                    .map(hit -> hit.name().best(Language.ENGLISH).orElseThrow().text())
                    .toList();
        }

        Set<String> people(AccountId viewer, String text) {
            return search.typed(viewer, text).stream()
                    .filter(hit -> !hit.kind().mayBeCommon())
                    .map(hit -> hit.name().best(Language.ENGLISH).orElseThrow().text())
                    .collect(Collectors.toSet());
        }

        PartyId party(AccountId viewer, String text) {
            return search.typed(viewer, text).get(0).id();
        }

        UUID line(PartyId party, String text) {
            return em.find(Party.class, party).names().stream()
                    .filter(name -> name.text().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        PartyId created(Outcome<PartyId> outcome) {
            return (PartyId) assertInstanceOf(Outcome.Done.class, outcome).value();
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

        List<RequestRow> requests() {
            return house.requestSearch().rows(lina, RequestSearch.Query.all(), Window.first(100));
        }

        long found(String text) {
            return house.requestSearch()
                    .count(lina, new RequestSearch.Query(text, Set.of(), Set.of(), RequestSearch.Sort.NUMBER, true));
        }

        String targetOfTheLetter() {
            return house.requests()
                    .open(lina, DemoFixture.nso(em).id())
                    .orElseThrow()
                    .target()
                    .name()
                    .en();
        }

        long endings(String word) {
            return ((Number) em.createNativeQuery("select count(*) from word_ending where word = :word")
                            .setParameter("word", word)
                            .getSingleResult())
                    .longValue();
        }

        Set<String> tablesThatNameParties() {
            List<?> tables = em.createNativeQuery(
                            """
                            select distinct lower(r.table_name) from information_schema.referential_constraints c
                            join information_schema.table_constraints r on r.constraint_name = c.constraint_name
                              and r.constraint_schema = c.constraint_schema
                            join information_schema.table_constraints p on p.constraint_name = c.unique_constraint_name
                              and p.constraint_schema = c.unique_constraint_schema
                            where lower(p.table_name) = 'party'""",
                            String.class)
                    .getResultList();
            return tables.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
