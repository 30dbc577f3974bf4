package org.dalil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.database.Statements;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceItem;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.index.IndexDesk;
import org.dalil.index.IndexRound;
import org.dalil.parties.Known;
import org.dalil.parties.Parties;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartyHit;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.Veil;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody may know of is found by its words, as soon as it is written, and by nobody else. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class BarSearchPersistenceTest {

    private static final int MOST = 5;

    /** As many statements as a page may cost, without the one that asks who is signed in. */
    private static final int FEW = 11;

    @Parameter
    Database database;

    @Test
    void a_request_is_found_by_the_names_of_its_target_in_any_script() {
        inTheDemo(house -> {
            for (String typed : List.of("nso", "إن إس أو", "ان اس او", "NSO Group")) {
                Findings found = house.found(house.lina(), typed);
                assertTrue(codes(found.requests()).contains("D-2021-014/1"), typed);
                assertTrue(
                        found.parties().stream().anyMatch(party -> "NSO Group"
                                .equals(party.name().en())),
                        typed);
            }
        });
    }

    @Test
    void numbers_are_found_whole_and_by_their_beginning_the_exact_one_first() {
        inTheDemo(house -> {
            assertEquals(
                    "D-2021-014/1",
                    codes(house.found(house.lina(), "D-2021-014/1").requests()).get(0));
            assertEquals(
                    "D-2021-014",
                    codes(house.found(house.lina(), "d-2021-014").cases()).get(0));
            assertTrue(codes(house.found(house.lina(), "2021-014").cases()).contains("D-2021-014"));
            assertEquals(MOST, house.found(house.lina(), "D-2").cases().size());
        });
    }

    @Test
    void titles_are_found_as_people_type_them() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            house.item(
                    file,
                    "E-05",
                    new LocalText("إفادة أحمد منصور", "Statement of the engineer", "Déclaration de l'ingénieur"));
            for (String typed :
                    List.of("احمد", "أَحمد منصو", "افاده", "statement eng", "declaration ingenieur", "E-٠٥ احمد")) {
                assertEquals(
                        List.of("E-05"), codes(house.found(house.lina(), typed).evidence()), typed);
            }
            assertEquals(
                    List.of(), house.found(house.lina(), "أحمد engine driver").evidence());
        });
    }

    @Test
    void what_is_called_otherwise_is_found_otherwise_and_what_is_gone_is_not_found() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            EvidenceItem item = house.item(file, "E-01", LocalText.english("Quixotic ledger"));
            assertEquals(1, house.found(house.lina(), "quixotic").evidence().size());
            assertInstanceOf(
                    Outcome.Done.class, item.fill(item.sheet().with("title", LocalText.english("Zephyrine ledger"))));
            house.em.flush();
            assertEquals(List.of(), house.found(house.lina(), "quixotic").evidence());
            assertEquals(
                    1, house.found(house.lina(), "zephyrine ledg").evidence().size());
            house.em.remove(item);
            house.em.flush();
            assertTrue(house.found(house.lina(), "zephyrine").isEmpty());
        });
    }

    @Test
    void strangers_and_administrators_find_nothing_and_members_what_is_theirs() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            house.item(file, "E-01", LocalText.english("Quixotic ledger"));
            AccountId admin = DemoFixture.stranger(house.em);
            AccountId reader = house.newcomer(file, Role.EVIDENCE_REVIEWER);
            AccountId elsewhere =
                    house.newcomer(house.caseOf(house.lina(), Role.COORDINATOR, "Another matter"), Role.LEGAL_DRAFTER);
            AccountId guest = house.newcomer(file, Role.EXTERNAL_EXPERT);
            for (AccountId who : List.of(admin, elsewhere, guest)) {
                assertTrue(house.found(who, "quixotic").isEmpty());
                assertEquals(
                        List.of(),
                        house.found(who, "X-").cases().stream()
                                .filter(found -> found.caseId().equals(file))
                                .toList());
                assertEquals(
                        List.of(),
                        house.found(who, "lina").people().stream()
                                .filter(person -> person.caseId().equals(file))
                                .toList());
            }
            assertEquals(1, house.found(reader, "quixotic").evidence().size());
            assertEquals(1, house.found(reader, "lina").people().size());
            assertTrue(house.found(admin, "nso").requests().isEmpty());
        });
    }

    @Test
    void what_is_restricted_is_found_and_does_not_say_what_it_is_called() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            house.item(file, "E-01", LocalText.english("Quixotic ledger"), Tlp.RED);
            FoundThing found = house.found(house.lina(), "ledger").evidence().get(0);
            assertEquals("E-01", found.code());
            assertTrue(found.title().isEmpty());
        });
    }

    @Test
    void two_frequent_words_are_found_where_they_meet() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            house.item(file, "E-01", LocalText.english("Morning quixotic"));
            house.item(file, "E-02", LocalText.english("Evening quixotic"));
            house.item(file, "E-03", LocalText.english("Evening after a morning"));
            assertEquals(
                    List.of("E-03"),
                    codes(house.found(house.lina(), "morning evening").evidence()));
            assertEquals(
                    List.of("E-01"),
                    codes(house.found(house.lina(), "quix morn").evidence()));
        });
    }

    @Test
    void who_leaves_a_case_finds_nothing_of_it_any_more() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            house.item(file, "E-01", LocalText.english("Quixotic ledger"));
            house.em
                    .createNativeQuery("delete from case_member where case_id = :file")
                    .setParameter("file", file.value())
                    .executeUpdate();
            assertTrue(house.found(house.lina(), "quixotic").isEmpty());
        });
    }

    @Test
    void a_name_that_is_protected_is_found_no_more() {
        inTheDemo(house -> {
            PartyHit person = house.found(house.lina(), "haigh").parties().get(0);
            Parties parties = new Parties_(house.em);
            CaseWhereabouts whereabouts = new CaseWhereabouts(new CaseFiles_(house.em));
            String file = whereabouts
                    .naming(Set.of(person.id()))
                    .get(person.id())
                    .iterator()
                    .next();
            Outcome<Known> covered = new Veil(
                            parties,
                            new PartyIndex(parties, whereabouts),
                            whereabouts,
                            new Editing(new Revisions_(house.em), DemoFixture.NOON))
                    .cover(person.id(), file, LocalText.english("Witness Alpha"));
            assertInstanceOf(Outcome.Done.class, covered);
            house.em.flush();
            assertEquals(List.of(), house.found(house.lina(), "haigh").parties());
            assertEquals(
                    person.id(),
                    house.found(house.lina(), "witness alpha").parties().get(0).id());
        });
    }

    @Test
    void what_the_index_lost_or_knows_for_no_reason_is_put_right() {
        inTheDemo(house -> {
            CaseId file = house.caseOf(house.lina(), Role.COORDINATOR);
            EvidenceItem item = house.item(file, "E-01", LocalText.english("Quixotic ledger"));
            house.em.createNativeQuery("delete from found_word").executeUpdate();
            house.em
                    .createNativeQuery("insert into found_word (place, kind, word, thing)"
                            + " values (:file, 'EVIDENCE', 'stale', :item), (:file, 'EVIDENCE', 'stale', :nothing)")
                    .setParameter("file", file.value())
                    .setParameter("item", item.key())
                    .setParameter("nothing", CaseId.next().value())
                    .executeUpdate();
            assertEquals(1, house.found(house.lina(), "stale").evidence().size());
            new IndexRound(new IndexDesk(house.em)).walk();
            assertEquals(List.of(), house.found(house.lina(), "stale").evidence());
            assertEquals(1, house.found(house.lina(), "quixotic").evidence().size());
            assertFalse(house.found(house.lina(), "D-2021-014/1").requests().isEmpty());
        });
    }

    @Test
    void an_answer_costs_a_few_statements_only() {
        inTheDemo(house -> {
            for (String typed : List.of("nso", "a", "D-2021-014", "خليج", "lina nso group ltd a b", "nothing at all")) {
                house.em.clear();
                Statements.forget();
                house.found(house.lina(), typed);
                assertTrue(Statements.count() <= FEW, () -> typed + " costs " + Statements.count());
            }
        });
    }

    private static List<String> codes(List<FoundThing> things) {
        return things.stream().map(FoundThing::code).toList();
    }

    /** Does something in the loaded demo, and leaves it as it was. */
    private void inTheDemo(Consumer<Bench> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(new Bench(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    private record Bench(EntityManager em) {

        AccountId lina() {
            return DemoFixture.lina(em);
        }

        Findings found(AccountId viewer, String typed) {
            return new BarSearch(em, House.around(em).parties()).found(viewer, typed, MOST);
        }

        CaseId caseOf(AccountId account, Role role) {
            return caseOf(account, role, "Quixotic matter");
        }

        CaseId caseOf(AccountId account, Role role, String title) {
            CaseId id = CaseId.next();
            CaseFile file = CaseFile.open(
                    id,
                    "X-" + id.value().toString().substring(24),
                    CaseKind.JOINT_LETTER,
                    LocalText.english(title),
                    DemoFixture.NOON.instant());
            file.admit(account, role, DemoFixture.NOON.instant());
            em.persist(file);
            em.flush();
            return id;
        }

        EvidenceItem item(CaseId file, String number, LocalText title) {
            return item(file, number, title, Tlp.AMBER);
        }

        EvidenceItem item(CaseId file, String number, LocalText title, Tlp label) {
            EvidenceItem item = new EvidenceItem(
                    EvidenceId.next(),
                    file,
                    number,
                    EvidenceType.NGO_REPORT,
                    EvidenceStatus.CAPTURED,
                    title,
                    label,
                    null);
            em.persist(item);
            em.flush();
            return item;
        }

        AccountId newcomer(CaseId file, Role role) {
            Account newcomer = new Account(
                    AccountId.next(),
                    role.name().toLowerCase(Locale.ROOT) + file.value() + "@demo.example",
                    "A newcomer",
                    "no password fits",
                    Language.ENGLISH,
                    EnumSet.of(role));
            em.persist(newcomer);
            em.find(CaseFile.class, file).admit(newcomer.id(), role, DemoFixture.NOON.instant());
            em.flush();
            return newcomer.id();
        }
    }
}
