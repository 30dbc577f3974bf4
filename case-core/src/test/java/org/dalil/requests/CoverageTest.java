package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactId;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Coverage.Reason;
import org.dalil.requests.Coverage.State;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CoverageTest {

    private static final RegimePack EU = RegimeCatalogue.shipped().current(new RegimeId("EU-GHRSR"));
    private static final String EXPRESSION = "EU-1.1.d.iv";
    private static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final PartyId AMNESTY = PartyId.next();
    private static final Issuer LAB = new Issuer(PartyId.next(), "Citizen Lab", true, false);
    private static final Issuer PRESS = new Issuer(null, "Forbidden Stories", true, false);
    private static final Issuer SIGNATORY = new Issuer(AMNESTY, "Amnesty International", true, false);
    private static final Issuer SOMEBODY = new Issuer(null, "not named", false, false);

    private final List<OfferedFact> facts = new ArrayList<>(List.of(fact()));
    private final List<EvidenceView> exhibits = new ArrayList<>();

    @Test
    void a_fact_and_two_independent_sources_with_approved_files_cover_a_criterion() {
        exhibits.add(approved(LAB));
        exhibits.add(approved(PRESS));
        assertIs(State.COVERED);
        assertEquals(
                List.of(List.of("Citizen Lab"), List.of("Forbidden Stories")),
                expression().sources().stream().map(Independence.Source::names).toList());
        assertEquals(2, expression().approved());
    }

    @Test
    void two_issuers_of_one_item_are_one_source() {
        exhibits.add(approved(LAB, PRESS));
        assertIs(State.THIN, Reason.ONE_INDEPENDENT_SOURCE);
    }

    @Nested
    class A_gap {

        @Test
        void is_where_nothing_is_offered() {
            facts.clear();
            assertIs(State.GAP, Reason.NOTHING_OFFERED);
        }

        @Test
        void is_where_a_fact_stands_alone() {
            assertIs(State.GAP, Reason.NO_INDEPENDENT_SOURCE);
        }

        @Test
        void is_where_items_prove_no_event() {
            facts.clear();
            exhibits.add(approved(LAB, PRESS));
            assertIs(State.GAP, Reason.NO_FACT, Reason.ONE_INDEPENDENT_SOURCE);
        }

        @Test
        void is_where_only_signatories_say_so() {
            exhibits.add(approved(SIGNATORY));
            assertIs(State.GAP, Reason.NO_INDEPENDENT_SOURCE);
        }

        @Test
        void is_where_the_source_is_not_named() {
            exhibits.add(approved(SOMEBODY));
            assertIs(State.GAP, Reason.NO_INDEPENDENT_SOURCE);
        }
    }

    @Nested
    class Thin {

        @Test
        void is_one_independent_source() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(SIGNATORY));
            assertIs(State.THIN, Reason.ONE_INDEPENDENT_SOURCE);
        }

        @Test
        void are_two_items_of_one_issuer() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(LAB));
            assertIs(State.THIN, Reason.ONE_INDEPENDENT_SOURCE);
        }

        @Test
        void is_an_item_without_a_file() {
            exhibits.add(approved(LAB));
            exhibits.add(exhibit(EvidenceStatus.APPROVED, null, PRESS));
            assertIs(State.THIN, Reason.FILE_MISSING);
        }

        @Test
        void is_an_item_that_nobody_approved() {
            exhibits.add(approved(LAB));
            exhibits.add(exhibit(EvidenceStatus.IN_VERIFICATION, Digest.of("file"), PRESS));
            assertIs(State.THIN, Reason.NOT_APPROVED);
            assertEquals(1, expression().approved());
        }

        @Test
        void has_every_reason_at_once() {
            exhibits.add(exhibit(EvidenceStatus.CAPTURED, null, LAB));
            assertIs(State.THIN, Reason.ONE_INDEPENDENT_SOURCE, Reason.FILE_MISSING, Reason.NOT_APPROVED);
        }

        @Test
        void becomes_a_gap_with_one_reason_that_leaves_a_gap() {
            facts.clear();
            exhibits.add(exhibit(EvidenceStatus.CAPTURED, null, LAB));
            assertIs(
                    State.GAP, Reason.NO_FACT, Reason.ONE_INDEPENDENT_SOURCE, Reason.FILE_MISSING, Reason.NOT_APPROVED);
        }
    }

    @Nested
    class Not_pleaded {

        @Test
        void is_what_nobody_chose_whatever_is_offered() {
            exhibits.add(approved(LAB));
            Coverage.Element torture = element(coverage(), "EU-1.1.c.i");
            assertEquals(State.NOT_PLEADED, torture.state());
            assertEquals(List.of(), torture.reasons());
            assertFalse(torture.pleaded());
        }

        @Test
        void is_never_what_every_request_has_to_show() {
            Coverage.Element quality = element(coverage(), "EU-E1");
            assertTrue(quality.pleaded());
            assertEquals(State.GAP, quality.state());
        }
    }

    @Test
    void what_is_offered_for_another_criterion_does_not_count() {
        exhibits.add(approved(LAB));
        exhibits.add(approved(PRESS));
        Coverage coverage = Coverage.of(EU, request("EU-1.1.c.i"), exhibits, Set.of(AMNESTY));
        assertEquals(
                List.of(Reason.NOTHING_OFFERED), element(coverage, EXPRESSION).reasons());
    }

    @Test
    void every_criterion_of_the_regime_has_its_place_and_one_state() {
        Coverage coverage = coverage();
        assertEquals(EU.criteria().size(), coverage.elements().size());
        assertEquals(
                coverage.elements().size(),
                Arrays.stream(State.values())
                        .mapToInt(state -> coverage.in(state).size())
                        .sum());
        assertEquals(
                coverage.needed(),
                coverage.elements().size() - coverage.in(State.NOT_PLEADED).size());
    }

    private void assertIs(State state, Reason... reasons) {
        assertEquals(List.of(reasons), expression().reasons());
        assertEquals(state, expression().state());
    }

    private Coverage.Element expression() {
        return element(coverage(), EXPRESSION);
    }

    private Coverage coverage() {
        return Coverage.of(EU, request(EXPRESSION), exhibits, Set.of(AMNESTY));
    }

    private static Coverage.Element element(Coverage coverage, String criterion) {
        return coverage.elements().stream()
                .filter(element -> element.criterion().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** Pleads freedom of expression, and offers everything at hand for one criterion. */
    private RequestView request(String offeredFor) {
        SanctionsRequest request = RequestFixture.opened();
        request.plead(EXPRESSION, NOTHING);
        facts.forEach(fact -> request.offer(offeredFor, Offer.of(fact.id()), NOTHING));
        exhibits.forEach(item -> request.offer(offeredFor, Offer.of(item.id()), NOTHING));
        return request.view(
                new Surroundings("D-2021-014", PartyId.next(), NOTHING, PartyKind.LEGAL_ENTITY, "Lina", 1, 1, 0),
                facts);
    }

    private static OfferedFact fact() {
        return new OfferedFact(FactId.next(), "E1");
    }

    private static EvidenceView approved(Issuer... issuers) {
        return exhibit(EvidenceStatus.APPROVED, Digest.of("file"), issuers);
    }

    private static EvidenceView exhibit(EvidenceStatus status, @Nullable Digest file, Issuer... issuers) {
        return new EvidenceView(
                EvidenceId.next(),
                "E-02",
                EvidenceType.FORENSIC_REPORT,
                status,
                NOTHING,
                PartialDate.notStated(),
                null,
                null,
                NOTHING,
                NOTHING,
                NOTHING,
                Tlp.AMBER,
                Disclosure.undecided(),
                file,
                null,
                List.of(issuers),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
