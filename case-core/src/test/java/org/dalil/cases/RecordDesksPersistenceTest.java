package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.NotPermitted;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.RestingEvidence;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.RestingRequests;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Asks, citations and positions of the case on NSO Group, as people write them down. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordDesksPersistenceTest {

    private static final RegimeId EU = new RegimeId("EU-GHRSR");

    @Parameter
    Database database;

    @Test
    void an_ask_gets_the_next_code_and_says_under_what_law() {
        inTheCase((em, file, desks) -> {
            AskId id = done(desks.asks()
                    .add(
                            file,
                            Sheet.empty()
                                    .with("kind", "EXPORT_STOP")
                                    .with("text.ar", "وقف التصدير")
                                    .with("operative", true)
                                    .with("regime", "EU-DUAL-USE")
                                    .with("condition.en", "until there are safeguards")));
            AskView ask = asks(em, file).stream()
                    .filter(found -> found.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals("A4", ask.code());
            assertEquals("EU-DUAL-USE", ask.regime());
            assertTrue(ask.operative());
            assertEquals("until there are safeguards", ask.condition().en());
        });
    }

    @Test
    void an_ask_under_a_law_that_dalil_does_not_know_is_said_in_words() {
        inTheCase((em, file, desks) -> {
            Sheet unknown = Sheet.empty()
                    .with("kind", "MORATORIUM")
                    .with("text.en", "Stop")
                    .with("regime", "XX-1");
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on("regime")),
                    refused(desks.asks().add(file, unknown)));
            done(desks.asks().add(file, unknown.with("regime", "").with("instrument.en", "A national law")));
        });
    }

    @Test
    void what_the_records_said_of_the_law_of_an_ask_is_kept_in_the_right_place() {
        inTheCase((em, file, desks) -> {
            assertEquals("EU-GHRSR", asks(em, file).get(1).regime());
            assertTrue(asks(em, file).get(2).instrument().en().startsWith("Beyond Decision"));
        });
    }

    @Test
    void an_ask_that_a_request_puts_forward_is_not_removed() {
        inTheCase((em, file, desks) -> assertEquals(
                List.of(Refusal.of(RestingRequests.Objection.PUT_FORWARD, "D-2021-014/1")),
                refused(desks.asks().remove(file, asks(em, file).get(1).id())).stream()
                        .filter(reason -> reason.code() == RestingRequests.Objection.PUT_FORWARD)
                        .map(reason -> Refusal.of(
                                reason.code(),
                                reason.arguments().get(0).toString().split(", ")[0]))
                        .toList()));
    }

    @Test
    void a_citation_is_read_by_the_criteria_of_its_regime_and_nobody_types_an_article() {
        inTheCase((em, file, desks) -> {
            CitationId id = done(desks.citations()
                    .add(
                            file,
                            EU,
                            Sheet.empty()
                                    .with("purpose", "GROUND")
                                    .with("criteria.EU-1.1.d.iv", true)
                                    .with("criteria.EU-1.1.a", true)
                                    .with("criteria.US-EO.A", true)
                                    .with("rights.1.text.en", "privacy")));
            CitationView citation = citation(em, file, id);
            assertEquals("LG4", citation.code());
            assertEquals(List.of("EU-1.1.a", "EU-1.1.d.iv"), citation.criteria());
            assertEquals(List.of("Art. 1(1)(a)", "Art. 1(1)(d)(iv)"), citation.readings());
            assertEquals("privacy", citation.rights().get(0).en());
        });
    }

    @Test
    void a_reading_stays_as_it_was_noted_while_the_criteria_stay() {
        inTheCase((em, file, desks) -> {
            CitationView before = House.around(em)
                    .cases()
                    .citations(DemoFixture.lina(em), file)
                    .get(0);
            Stand stand = desks.citations().open(file, before.id());
            done(desks.citations()
                    .change(
                            file,
                            before.id(),
                            new Edit(stand.revision(), stand.sheet().with("confidence", "a lawyer agreed"))));
            CitationView after = citation(em, file, before.id());
            assertEquals(before.readings(), after.readings());
            assertEquals(before.rights(), after.rights());
            assertEquals("a lawyer agreed", after.confidence());
        });
    }

    @Test
    void a_citation_for_which_evidence_is_offered_is_not_removed() {
        inTheCase((em, file, desks) -> {
            CitationId offered = House.around(em).evidence().items(DemoFixture.lina(em), file).stream()
                    .flatMap(item -> item.supports().stream())
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    RestingEvidence.Objection.OFFERED_FOR_IT,
                    refused(desks.citations().remove(file, offered)).get(0).code());
        });
    }

    @Test
    void what_the_target_says_is_said_by_a_party_of_the_case() {
        inTheCase((em, file, desks) -> {
            Sheet denial = Sheet.empty().with("kind", "DENIAL").with("text.fr", "Nous démentons");
            assertEquals(
                    List.of(Refusal.of(Typed.Objection.NOT_IN_LIST).on("party")),
                    refused(desks.positions().add(file, denial.with("party", UUID.randomUUID()))));
            UUID id = done(desks.positions().add(file, denial));
            PositionView said = House.around(em).cases().positions(DemoFixture.lina(em), file).stream()
                    .filter(found -> found.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals("Nous démentons", said.text().fr());
            done(desks.positions().remove(file, id));
            assertEquals(
                    List.of("POSITION_ADDED", "POSITION_REMOVED"), desks.heard().names());
        });
    }

    @Test
    void a_speaker_who_was_merged_is_shown_as_the_party_that_stays_and_kept_as_it_was() {
        inTheCase((em, file, desks) -> {
            PartyId merged = new CaseFiles_(em).parties(file).get(0).partyId();
            Sheet denial = Sheet.empty()
                    .with("kind", "DENIAL")
                    .with("text.fr", "Nous démentons")
                    .with("party", merged.value());
            UUID id = done(desks.positions().add(file, denial));
            PartyId stays = mergedInto(em, merged);
            Stand stand = desks.positions().open(file, id);
            assertEquals(stays.value().toString(), stand.sheet().text("party"));
            Sheet again = stand.sheet().with("text.fr", (Object) "Nous démentons tout");
            done(desks.positions().change(file, id, new Edit(stand.revision(), again)));
            assertEquals(merged, em.find(Position.class, id).partyId());
            UUID other = done(desks.positions().add(file, denial.with("party", stays.value())));
            assertEquals(stays, em.find(Position.class, other).partyId());
        });
    }

    /** As {@code PartyDesk} leaves it. */
    private static PartyId mergedInto(EntityManager em, PartyId merged) {
        Party stays = new Party(PartyId.next(), PartyKind.LEGAL_ENTITY, LocalText.english("The one that stays"));
        em.persist(stays);
        em.flush();
        em.createQuery("update Party set survivor = :stays, mergedInto = :stays where id = :merged")
                .setParameter("stays", stays.id())
                .setParameter("merged", merged)
                .executeUpdate();
        return stays.id();
    }

    @Test
    void nobody_else_writes_in_the_record() {
        inTheCase((em, file, desks) -> {
            Desks reviewer = Desks.of(em, "claire");
            Desks stranger = Desks.of(em, "admin");
            assertThrows(NotPermitted.class, () -> reviewer.asks().add(file, Sheet.empty()));
            assertThrows(NotPermitted.class, () -> reviewer.citations().add(file, EU, Sheet.empty()));
            assertThrows(NotPermitted.class, () -> reviewer.positions().add(file, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> stranger.asks().add(file, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> stranger.citations().add(file, EU, Sheet.empty()));
            assertThrows(NoSuchCase.class, () -> stranger.positions().add(file, Sheet.empty()));
        });
    }

    private static List<AskView> asks(EntityManager em, CaseId file) {
        return House.around(em).cases().asks(DemoFixture.lina(em), file);
    }

    private static CitationView citation(EntityManager em, CaseId file, CitationId id) {
        em.flush();
        em.clear();
        return House.around(em).cases().citations(DemoFixture.lina(em), file).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static List<Refusal> refused(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .map(Refusal.class::cast)
                .toList();
    }

    private interface Work {
        void with(EntityManager entityManager, CaseId file, Desks desks);
    }

    private void inTheCase(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.with(em, DemoFixture.caseFile(em, "D-2021-014").id(), Desks.of(em, "lina"));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }
}
