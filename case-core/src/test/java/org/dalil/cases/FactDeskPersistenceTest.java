package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.NotPermitted;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceView;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.requests.RestingRequests;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts of the case on NSO Group, as people write them down. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactDeskPersistenceTest {

    @Parameter
    Database database;

    @Test
    void a_fact_keeps_where_it_happened_who_had_what_part_in_it_and_every_source() {
        inTheCase(nso -> {
            FactView told = nso.view(nso.done(nso.lina().add(nso.file, nso.full())));
            assertEquals("E6", told.code());
            assertEquals("Ramallah", told.place().en());
            assertEquals("PS", told.country());
            assertEquals(2, told.sources().size());
            assertEquals(nso.passage().quote(), told.sources().get(0).passage().quote());
            assertEquals(nso.item().id().value(), told.sources().get(1).exhibit());
            assertEquals("p. 12", told.sources().get(1).page());
            assertEquals(
                    List.of(AllegationStatus.ALLEGED, AllegationStatus.CONFIRMED_BY_AUTHORITY),
                    told.parties().stream().map(FactView.Involved::status).toList());
            assertEquals(FactPart.MADE_IT_POSSIBLE, told.parties().get(0).part());
            assertEquals("devices", told.figures().get(0).what().en());
            assertEquals(6, told.figures().get(0).amount());
            assertEquals("about 2017", told.date().words());
        });
    }

    @Test
    void what_was_saved_stands_in_the_form_again_as_it_was_typed() {
        inTheCase(nso -> {
            Sheet typed = nso.full();
            FactId id = nso.done(nso.lina().add(nso.file, typed));
            nso.em.flush();
            nso.em.clear();
            Stand stand = nso.lina().open(nso.file, id);
            assertEquals(
                    typed.with("date.basis", "STATED").fields(), stand.sheet().fields());
            nso.done(nso.lina().change(nso.file, id, new Edit(stand.revision(), stand.sheet())));
            assertEquals(1, nso.lina().open(nso.file, id).revision());
        });
    }

    @Test
    void who_opens_the_form_of_a_restricted_fact_was_shown_it() {
        inTheCase(nso -> {
            FactId open = nso.done(nso.lina().add(nso.file, nso.full()));
            FactId red = nso.done(nso.lina().add(nso.file, nso.full().with("tlp", Tlp.RED)));
            nso.lina().open(nso.file, open);
            nso.lina().open(nso.file, red);
            assertEquals(
                    List.of(red.value()),
                    nso.desks.heard().all().stream()
                            .filter(happening -> happening instanceof CaseHappening.RestrictedRead)
                            .map(Happening::about)
                            .toList());
        });
    }

    @Test
    void the_form_shows_the_party_that_stays_and_the_record_names_the_one_that_was_merged() {
        inTheCase(nso -> {
            FactId id = nso.done(nso.lina().add(nso.file, nso.full()));
            PartyId merged = new PartyId(UUID.fromString(nso.full().text("parties.1.party")));
            PartyId stays = nso.mergedInto(merged);
            Stand stand = nso.lina().open(nso.file, id);
            assertEquals(stays.value().toString(), stand.sheet().text("parties.1.party"));
            nso.done(nso.lina()
                    .change(
                            nso.file,
                            id,
                            new Edit(stand.revision(), stand.sheet().with("title.en", (Object) "Again"))));
            assertEquals(merged, nso.em.find(Fact.class, id).parties().get(0).partyId());
        });
    }

    @Test
    void whether_the_target_may_be_shown_it_is_in_the_trail_and_why_is_not() {
        inTheCase(nso -> {
            Sheet no = nso.full().with("disclosable", Disclosure.Answer.NO).with("disclosableWhy.en", (Object)
                    "Who told it would be known.");
            FactId id = nso.done(nso.lina().add(nso.file, no));
            nso.em.flush();
            nso.em.clear();
            assertEquals(Disclosure.Answer.NO, nso.view(id).disclosure().answer());
            assertEquals(
                    "Who told it would be known.",
                    nso.view(id).disclosure().reason().en());
            Stand stand = nso.lina().open(nso.file, id);
            Edit yes = new Edit(stand.revision(), stand.sheet().with("disclosable", Disclosure.Answer.YES));
            nso.done(nso.lina().change(nso.file, id, yes));
            assertEquals(
                    List.of(Map.of("code", "E6", "disclosable", "NO"), Map.of("code", "E6", "disclosable", "YES")),
                    nso.desks.heard().all().stream()
                            .filter(happening -> happening instanceof CaseHappening.DisclosureDecided)
                            .map(Happening::details)
                            .toList());
        });
    }

    @Test
    void a_no_to_showing_it_to_the_target_needs_a_reason() {
        inTheCase(nso -> assertEquals(
                List.of("disclosableWhy"),
                nso.refused(nso.lina().add(nso.file, nso.full().with("disclosable", Disclosure.Answer.NO))).stream()
                        .map(Refusal::field)
                        .toList()));
    }

    @Test
    void a_row_that_was_emptied_is_gone_and_the_others_move_up() {
        inTheCase(nso -> {
            FactId id = nso.done(nso.lina().add(nso.file, nso.full()));
            Stand stand = nso.lina().open(nso.file, id);
            Sheet less = stand.sheet().with("sources.1.of", "");
            nso.done(nso.lina().change(nso.file, id, new Edit(stand.revision(), less)));
            nso.em.flush();
            nso.em.clear();
            FactView told = nso.view(id);
            assertEquals(1, told.sources().size());
            assertNull(told.sources().get(0).passage());
            assertEquals("p. 12", nso.lina().open(nso.file, id).sheet().text("sources.1.page"));
        });
    }

    @Test
    void sources_and_parties_of_elsewhere_are_not_in_the_list() {
        inTheCase(nso -> {
            Sheet elsewhere = nso.full()
                    .with("sources.1.of", "passage:" + nso.passageOf("D-2021-015"))
                    .with("sources.2.of", "exhibit:" + UUID.randomUUID())
                    .with("parties.2.party", UUID.randomUUID());
            assertEquals(
                    List.of("sources.1.of", "sources.2.of", "parties.2.party"),
                    nso.refused(nso.lina().add(nso.file, elsewhere)).stream()
                            .filter(reason -> reason.code() == Typed.Objection.NOT_IN_LIST)
                            .map(Refusal::field)
                            .toList());
        });
    }

    @Test
    void no_word_of_what_the_source_reverses_carries_a_fact() {
        inTheCase(nso -> {
            CaseId other = DemoFixture.caseFile(nso.em, "D-2021-015").id();
            PassageView reversed = House.around(nso.em).cases().passages(DemoFixture.lina(nso.em), other).stream()
                    .filter(passage -> !passage.citable())
                    .findFirst()
                    .orElseThrow();
            Sheet typed = Sheet.empty()
                    .with("title.en", "Reversed")
                    .with("sources.1.of", FactSource.of(reversed.id()).choice());
            assertEquals(
                    Passage.Objection.MEANING_REVERSED,
                    nso.refused(nso.lina().add(other, typed)).get(0).code());
        });
    }

    @Test
    void the_same_source_twice_is_refused_but_two_pages_of_it_are_not() {
        inTheCase(nso -> {
            String item = "exhibit:" + nso.item().id().value();
            Sheet twice = Sheet.empty()
                    .with("title.en", "Twice")
                    .with("sources.1.of", item)
                    .with("sources.2.of", item);
            assertEquals(
                    List.of(Refusal.of(FactDesk.Objection.SAME_SOURCE_TWICE).on("sources.2.of")),
                    nso.refused(nso.lina().add(nso.file, twice)));
            nso.done(nso.lina().add(nso.file, twice.with("sources.2.page", "p. 3")));
        });
    }

    @Test
    void a_fact_that_a_request_offers_is_not_removed_and_the_request_is_named() {
        inTheCase(nso -> {
            FactId offered = nso.fact("E1");
            List<Refusal> reasons = nso.refused(nso.lina().remove(nso.file, offered));
            assertTrue(
                    reasons.contains(Refusal.of(RestingRequests.Objection.OFFERED_AS_PROOF, "D-2021-014/1")),
                    reasons::toString);
            nso.view(offered);
        });
    }

    @Test
    void a_fact_on_which_nothing_rests_goes_and_the_trail_says_so() {
        inTheCase(nso -> {
            FactId id = nso.done(nso.lina().add(nso.file, nso.full()));
            nso.done(nso.lina().remove(nso.file, id));
            nso.em.flush();
            assertThrows(NoSuchCase.class, () -> nso.lina().open(nso.file, id));
            assertEquals(
                    List.of("FACT_ADDED", "FACT_REMOVED"), nso.desks.heard().names());
        });
    }

    @Test
    void who_only_reviews_may_not_write_and_a_stranger_finds_no_case() {
        inTheCase(nso -> {
            FactId id = nso.fact("E1");
            FactDesk reviewer = Desks.of(nso.em, "claire").facts();
            FactDesk stranger = Desks.of(nso.em, "admin").facts();
            assertThrows(NotPermitted.class, () -> reviewer.remove(nso.file, id));
            assertThrows(NoSuchCase.class, () -> stranger.open(nso.file, id));
            assertThrows(NoSuchCase.class, () -> stranger.add(nso.file, nso.full()));
            assertThrows(NoSuchCase.class, () -> stranger.remove(nso.file, id));
        });
    }

    @Test
    void facts_without_a_date_stand_in_the_order_of_their_codes_as_people_count() {
        inTheCase(nso -> {
            for (int i = 0; i < 6; i++) {
                nso.done(nso.lina().add(nso.file, Sheet.empty().with("title.en", "More " + i)));
            }
            List<String> codes = nso.facts().stream()
                    .filter(fact -> fact.date().from() == null)
                    .map(FactView::code)
                    .toList();
            assertEquals(List.of("E1", "E3", "E6", "E7", "E8", "E9", "E10", "E11"), codes);
        });
    }

    /** Somebody at work in the case. */
    private static final class Nso {

        private final EntityManager em;
        private final CaseId file;
        private final Desks desks;

        Nso(EntityManager em) {
            this.em = em;
            this.file = DemoFixture.caseFile(em, "D-2021-014").id();
            this.desks = Desks.of(em, "lina");
        }

        /** As {@code PartyDesk} leaves it. */
        PartyId mergedInto(PartyId merged) {
            Party stays = new Party(PartyId.next(), PartyKind.LEGAL_ENTITY, LocalText.english("The one that stays"));
            em.persist(stays);
            em.flush();
            em.createQuery("update Party set survivor = :stays, mergedInto = :stays where id = :merged")
                    .setParameter("stays", stays.id())
                    .setParameter("merged", merged)
                    .executeUpdate();
            return stays.id();
        }

        FactDesk lina() {
            return desks.facts();
        }

        Sheet full() {
            List<String> parties = House.around(em).cases().parties(DemoFixture.lina(em), file).stream()
                    .map(role -> role.party().id().value().toString())
                    .distinct()
                    .limit(2)
                    .toList();
            return Sheet.empty()
                    .with("title.en", "Devices of six defenders were hacked")
                    .with("date.precision", "ABOUT")
                    .with("date.from", "2017")
                    .with("date.words", "about 2017")
                    .with("place.en", "Ramallah")
                    .with("country", "PS")
                    .with("sources.1.of", "passage:" + passage().id().value())
                    .with("sources.2.of", "exhibit:" + item().id().value())
                    .with("sources.2.page", "p. 12")
                    .with("parties.1.party", parties.get(0))
                    .with("parties.1.part", "MADE_IT_POSSIBLE")
                    .with("parties.1.status", "ALLEGED")
                    .with("parties.2.party", parties.get(1))
                    .with("parties.2.part", "DID_IT")
                    .with("parties.2.status", "CONFIRMED_BY_AUTHORITY")
                    .with("status", "CORROBORATED")
                    .with("figures.1.amount", 6)
                    .with("figures.1.what.en", "devices");
        }

        PassageView passage() {
            return House.around(em).cases().passages(DemoFixture.lina(em), file).get(0);
        }

        UUID passageOf(String number) {
            CaseId other = DemoFixture.caseFile(em, number).id();
            return House.around(em)
                    .cases()
                    .passages(DemoFixture.lina(em), other)
                    .get(0)
                    .id()
                    .value();
        }

        EvidenceView item() {
            return House.around(em).evidence().items(DemoFixture.lina(em), file).get(0);
        }

        List<FactView> facts() {
            return House.around(em).cases().facts(DemoFixture.lina(em), file);
        }

        FactView view(FactId id) {
            return facts().stream()
                    .filter(fact -> fact.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        FactId fact(String code) {
            return facts().stream()
                    .filter(fact -> fact.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        <T> T done(Outcome<T> outcome) {
            assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
            return ((Outcome.Done<T>) outcome).value();
        }

        List<Refusal> refused(Outcome<?> outcome) {
            return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                    .map(Refusal.class::cast)
                    .toList();
        }
    }

    private void inTheCase(Consumer<Nso> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new Nso(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
