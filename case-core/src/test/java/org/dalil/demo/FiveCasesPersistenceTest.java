package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CitationView;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.FactView;
import org.dalil.cases.PartyRole;
import org.dalil.cases.PassageView;
import org.dalil.cases.Statement;
import org.dalil.database.Database;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.Availability;
import org.dalil.requests.Coverage;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.shared.PartialDate.Precision;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureView;
import org.dalil.submission.ResultView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the five documents say, found again through the searches that the pages use. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiveCasesPersistenceTest {

    private static final Map<String, String> NUMBERS = Map.of(
            "SEED-000", "D-2021-014",
            "SEED-001", "D-2021-005",
            "SEED-002", "D-2021-009",
            "SEED-003", "D-2021-006",
            "SEED-004", "D-2021-015");

    @Parameter
    Database database;

    @Test
    void an_event_told_in_two_cases_is_found_from_both() {
        DemoFixture.reading(database, em -> {
            CaseId letter = DemoFixture.caseFile(em, "D-2021-014").id();
            CaseId article = DemoFixture.caseFile(em, "D-2021-015").id();
            assertEquals(List.of("D-2021-015 E3"), told(em, letter));
            assertEquals(List.of("D-2021-014 E4"), told(em, article));
            return null;
        });
    }

    private static List<String> told(EntityManager em, CaseId id) {
        return House.around(em).caseSearch().sameEvents(DemoFixture.lina(em), id).stream()
                .map(same -> same.caseNumber() + " " + same.code())
                .toList();
    }

    @Test
    void every_expected_count_is_found_by_the_searches() {
        DemoFixture.reading(database, em -> {
            List<Executable> checks = new ArrayList<>();
            for (JsonNode seed : Json.resource("seed-cases.json").path("cases")) {
                String record = seed.path("case_id").asText();
                CaseId id = DemoFixture.caseFile(em, NUMBERS.get(record)).id();
                Map<String, Long> found = new Counts(House.around(em), DemoFixture.lina(em), id).all();
                seed.path("expected_counts").properties().forEach(expected -> {
                    String what = record + " " + expected.getKey();
                    checks.add(() -> assertTrue(found.containsKey(expected.getKey()), what + " is counted by nobody"));
                    checks.add(() -> assertEquals(expected.getValue().asLong(), found.get(expected.getKey()), what));
                });
            }
            assertEquals(2 * 72, checks.size(), "numbers in the record");
            assertAll(checks);
            return null;
        });
    }

    /** The numbers of one case, under the names of the record. */
    private record Counts(House house, AccountId viewer, CaseId id) {

        Map<String, Long> all() {
            Map<String, Long> found = new HashMap<>();
            List<SignatureView> signatures = house.signatures().of(viewer, id);
            found.put("signatory_organisations", signed(Signature.Kind.ORGANISATION));
            found.put("signatory_individuals", signed(Signature.Kind.INDIVIDUAL));
            found.put("signatories_total", (long) signatures.size());
            found.put("orgs_with_country_qualifier", count(signatures, s -> !s.country()
                    .isEmpty()));
            found.put("orgs_with_capacity_note", count(signatures, s -> !s.capacity()
                    .isEmpty()));
            parties(found);
            law(found);
            facts(found);
            letters(found);
            statements(found);
            return found;
        }

        private long signed(Signature.Kind kind) {
            return house.signatures().of(viewer, id, kind).size();
        }

        private void parties(Map<String, Long> found) {
            List<CasePartyView> parties = house.cases().parties(viewer, id);
            Predicate<CasePartyView> state =
                    party -> party.party().kind() == PartyKind.STATE && party.role() == PartyRole.ALLEGED_PERPETRATOR;
            found.put("addressees", count(parties, is(PartyRole.ADDRESSEE)));
            found.put(
                    "addressees_named_individuals",
                    count(
                            parties,
                            is(PartyRole.ADDRESSEE).and(party -> party.party().kind() == PartyKind.PERSON)));
            found.put(
                    "victims_mentioned",
                    parties.stream()
                            .filter(is(PartyRole.VICTIM))
                            .mapToLong(CasePartyView::people)
                            .sum());
            found.put("victims_named", count(parties, is(PartyRole.VICTIM).and(CasePartyView::named)));
            found.put("states_named", count(parties, state));
            found.put(
                    "states_asserted",
                    count(parties, state.and(p -> p.allegation() == AllegationStatus.ASSERTED_BY_SOURCE)));
            found.put("states_alleged", count(parties, state.and(p -> p.allegation() == AllegationStatus.ALLEGED)));
            found.put("coalition_leads", count(parties, is(PartyRole.LEAD).or(is(PartyRole.CO_LEAD))));
            found.put("media_sources", count(parties, is(PartyRole.MEDIA_SOURCE)));
            found.put("parties_shared_with_other_seeds", house.caseSearch().sharedParties(viewer, id));
        }

        private void law(Map<String, Long> found) {
            List<AskView> asks = house.cases().asks(viewer, id);
            found.put("asks_operative", count(asks, AskView::operative));
            found.put("asks_total", (long) asks.size());
            found.put("asks_stated_in_seed", count(asks, AskView::statedInSource));
            List<CitationView> grounds = house.cases().citations(viewer, id).stream()
                    .filter(CitationView::isGround)
                    .toList();
            found.put("legal_citations_as_written", (long) grounds.size());
            found.put(
                    "legal_criteria_normalised",
                    grounds.stream()
                            .flatMap(c -> c.criteria().stream())
                            .distinct()
                            .count());
            found.put(
                    "rights_or_violation_types",
                    grounds.stream().mapToLong(c -> c.rights().size()).sum());
        }

        private void facts(Map<String, Long> found) {
            List<FactView> facts = house.cases().facts(viewer, id);
            found.put("events", (long) facts.size());
            found.put("events_dated_in_text", count(facts, FactView::datedInText));
            found.put(
                    "events_dated_in_text_to_day",
                    count(
                            facts,
                            fact -> fact.datedInText()
                                    && (fact.date().precision() == Precision.DAY
                                            || fact.date().precision() == Precision.MINUTE)));
            found.put(
                    "evidence_items", (long) house.evidence().items(viewer, id).size());
            found.put(
                    "commerce_quoted_fragments",
                    house.evidence().items(viewer, id).stream()
                            .mapToLong(item -> item.fragments().size())
                            .sum());
            found.put("source_errors_to_flag", count(house.cases().discrepancies(viewer, id), found2 -> found2.kind()
                    .isSourceError()));
        }

        private void letters(Map<String, Long> found) {
            var letters = house.correspondence().letters(viewer, id);
            found.put("correspondence", (long) letters.size());
            found.put("responses", count(letters, letter -> letter.answer() != null));
            found.put("outcomes", count(house.correspondence().results(viewer, id), ResultView::toldBySource));
            found.put("deadlines", (long)
                    house.correspondence().deadlines(viewer, id).size());
        }

        private void statements(Map<String, Long> found) {
            var statements = house.cases().statements(viewer, id);
            found.put("goals", count(statements, said -> said.kind() == Statement.Kind.GOAL));
            found.put("methods", count(statements, said -> said.kind() == Statement.Kind.METHOD));
            found.put("instruments", count(statements, said -> said.kind() == Statement.Kind.INSTRUMENT));
        }

        private static Predicate<CasePartyView> is(PartyRole role) {
            return party -> party.role() == role;
        }

        private static <T> long count(List<T> all, Predicate<T> matching) {
            return all.stream().filter(matching).count();
        }
    }

    @Test
    void names_that_look_alike_stay_apart() {
        DemoFixture.reading(database, em -> {
            List<SignatureView> signed =
                    House.around(em).signatures().of(lina(em), nsoCase(em), Signature.Kind.ORGANISATION);
            assertEquals(
                    82, signed.stream().map(SignatureView::partyId).distinct().count());
            assertEquals("Derechos Digitales", signed.get(32).name().en());
            assertEquals("Digital Rights Foundation", signed.get(33).name().en());
            assertEquals("11.11.11", signed.get(79).name().en());
            assertFalse(signed.get(24).partyId().equals(signed.get(79).partyId()));
            return null;
        });
    }

    @Test
    void capacity_and_country_are_fields_and_no_part_of_the_name() {
        DemoFixture.reading(database, em -> {
            List<SignatureView> signed =
                    House.around(em).signatures().of(lina(em), nsoCase(em), Signature.Kind.ORGANISATION);
            assertEquals("الاتحاد الدولي لحقوق الإنسان", signed.get(50).name().ar());
            assertEquals(
                    "في إطار مرصد حماية المدافعين عن حقوق الإنسان",
                    signed.get(50).capacity().ar());
            assertEquals("مؤسسة كاريزما", signed.get(43).name().ar());
            assertEquals("كولومبيا", signed.get(43).country().ar());
            assertEquals("مؤسسة كاريزما، كولومبيا", signed.get(43).asSigned());
            assertEquals("حقوق الحقوق الإنسان", signed.get(5).misprint());
            return null;
        });
    }

    @Test
    void the_passage_whose_meaning_is_reversed_is_marked_as_such() {
        DemoFixture.reading(database, em -> {
            CaseId id = DemoFixture.caseFile(em, "D-2021-015").id();
            List<PassageView> passages = House.around(em).cases().passages(lina(em), id);
            List<PassageView> reversed =
                    passages.stream().filter(passage -> !passage.citable()).toList();
            assertEquals(1, reversed.size());
            assertEquals(
                    DiscrepancyKind.MEANING_REVERSED,
                    reversed.get(0).discrepancies().get(0).kind());
            return null;
        });
    }

    @Test
    void both_the_citation_as_written_and_what_it_is_read_to_be_are_kept() {
        DemoFixture.reading(database, em -> {
            List<CitationView> grounds = House.around(em).cases().citations(lina(em), nsoCase(em)).stream()
                    .filter(CitationView::isGround)
                    .toList();
            assertEquals(
                    "المادة 1، الفقرة ج والمواد 3 و4 من القرار",
                    grounds.get(1).passage().quote());
            assertEquals(List.of("EU-1.1.c.iii", "EU-1.1.c.iv"), grounds.get(1).criteria());
            assertEquals(
                    Stream.of(DiscrepancyKind.MISTRANSLATED_CITATION).toList(),
                    grounds.get(1).passage().discrepancies().stream()
                            .map(found -> found.kind())
                            .toList());
            return null;
        });
    }

    @Test
    void the_regime_delivers_the_listing_and_neither_of_the_bans() {
        DemoFixture.reading(database, em -> {
            RequestFile nso = nso(em);
            Map<String, Boolean> available = nso.asks().stream()
                    .filter(AskView::operative)
                    .collect(Collectors.toMap(
                            AskView::code, ask -> nso.availability(ask) instanceof Availability.Available));
            assertEquals(Map.of("A1", true, "A2", false, "A3", false), available);
            return null;
        });
    }

    @Test
    void the_missing_identifiers_of_the_target_are_gaps() {
        DemoFixture.reading(database, em -> {
            assertEquals(
                    List.of(
                            "Name in original script",
                            "Place of registration",
                            "Date of registration",
                            "Registration number",
                            "Place of business"),
                    nso(em).identifierGaps().stream()
                            .map(gap -> gap.name().en())
                            .toList());
            return null;
        });
    }

    @Test
    void issuers_who_signed_do_not_count_as_independent() {
        DemoFixture.reading(database, em -> {
            RequestFile nso = nso(em);
            Coverage.Element expression = nso.coverage().elements().stream()
                    .filter(element -> element.criterion().id().equals("EU-1.1.d.iv"))
                    .findFirst()
                    .orElseThrow();
            assertFalse(expression.sources().stream()
                    .flatMap(source -> source.names().stream())
                    .anyMatch(name -> name.contains("Amnesty")));
            assertEquals(Coverage.State.GAP, expression.state(), "nothing is approved yet");
            assertTrue(nso.issuersWhoSigned().stream().anyMatch(issuer -> issuer.contains("Amnesty")));
            return null;
        });
    }

    @Test
    void a_killing_without_a_concrete_case_is_a_gap_and_blocks() {
        DemoFixture.reading(database, em -> {
            RequestFile nso = nso(em);
            assertTrue(nso.coverage().in(Coverage.State.GAP).stream()
                    .anyMatch(element -> element.criterion().id().equals("EU-1.1.c.iii")
                            && element.reasons().contains(Coverage.Reason.NO_FACT)));
            assertTrue(nso.openPoints().stream()
                    .anyMatch(point -> point.code() == OpenPoint.Code.CRITERIA_WITH_GAP && point.blocking()));
            return null;
        });
    }

    private static AccountId lina(EntityManager em) {
        return DemoFixture.lina(em);
    }

    private static CaseId nsoCase(EntityManager em) {
        return DemoFixture.caseFile(em, "D-2021-014").id();
    }

    private static RequestFile nso(EntityManager em) {
        return House.around(em)
                .requests()
                .open(lina(em), DemoFixture.nso(em).id())
                .orElseThrow();
    }
}
