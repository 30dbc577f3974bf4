package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactId;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.evidence.Issuer;
import org.dalil.evidence.ProvingPassage;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.Needs;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Coverage.Reason;
import org.dalil.requests.Coverage.Shortfall;
import org.dalil.requests.Coverage.State;
import org.dalil.requests.CoverageCell.Support;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
    private final List<EvidenceView> others = new ArrayList<>();
    private final List<CounterPointView> against = new ArrayList<>();
    private final List<ProvingPassage> passages = new ArrayList<>();
    private Needs wanted = Needs.NOTHING_MORE;

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
        assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
    }

    @Test
    void what_is_needed_is_said_by_the_pack() {
        assertEquals(new Needs(1, 2, 2), expression().needs());
        Coverage.Element company = element(coverage(), "EU-1.3.c");
        assertEquals(new Needs(0, 1, 1), company.needs(), "who somebody is, is no matter of events");
        Coverage.Element identity = element(coverage(), "EU-ID");
        assertEquals(new Needs(0, 1, 1), identity.needs());
    }

    @Nested
    class A_team {

        @Test
        void may_want_more_of_itself() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(PRESS));
            wanted = new Needs(2, 3, 3);
            assertIs(State.THIN, Reason.FEWER_FACTS, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
            assertEquals(
                    List.of(
                            new Shortfall(Reason.FEWER_FACTS, 1, 2),
                            new Shortfall(Reason.FEWER_ITEMS, 2, 3),
                            new Shortfall(Reason.FEWER_SOURCES, 2, 3)),
                    expression().shortfalls());
        }

        @Test
        void wants_no_event_where_the_pack_wants_none() {
            wanted = new Needs(2, 3, 3);
            assertEquals(new Needs(0, 3, 3), element(coverage(), "EU-1.3.c").needs());
        }

        @Test
        void cannot_be_content_with_less() {
            exhibits.add(approved(LAB));
            wanted = new Needs(0, 1, 1);
            assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
        }
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
            assertIs(State.GAP, Reason.NO_APPROVED_ITEM);
        }

        @Test
        void is_where_items_prove_no_event() {
            facts.clear();
            exhibits.add(approved(LAB));
            exhibits.add(approved(PRESS));
            assertIs(State.GAP, Reason.NO_FACT);
        }

        @Test
        void is_where_nobody_approved_what_is_offered() {
            exhibits.add(exhibit(EvidenceStatus.IN_VERIFICATION, Digest.of("file"), LAB));
            exhibits.add(exhibit(EvidenceStatus.CAPTURED, null, PRESS));
            assertIs(State.GAP, Reason.NO_APPROVED_ITEM);
        }

        @Test
        void is_where_only_signatories_say_so() {
            exhibits.add(approved(SIGNATORY));
            exhibits.add(approved(SIGNATORY));
            assertIs(State.GAP, Reason.NO_INDEPENDENT_SOURCE);
        }

        @Test
        void is_where_the_source_is_not_named() {
            exhibits.add(approved(SOMEBODY));
            assertIs(State.GAP, Reason.FEWER_ITEMS, Reason.NO_INDEPENDENT_SOURCE);
        }

        @Test
        void is_where_what_is_approved_may_not_be_handed_in() {
            exhibits.add(approvedAt(Tlp.RED, LAB));
            exhibits.add(approvedAt(Tlp.RED, PRESS));
            assertIs(State.GAP, Reason.NO_APPROVED_ITEM);
            assertEquals(Support.HELD_BACK, expression().cells().get(0).support());
            assertEquals(LeftOut.Reason.RESTRICTED, expression().cells().get(0).heldBack());
        }

        @Test
        void is_where_nobody_decided_whether_the_target_may_be_shown_it() {
            exhibits.add(
                    exhibit(EvidenceStatus.APPROVED, Tlp.AMBER, Disclosure.undecided(), Digest.of("file"), LAB, PRESS));
            assertIs(State.GAP, Reason.NO_APPROVED_ITEM);
            assertEquals(LeftOut.Reason.NOT_DECIDED, expression().cells().get(0).heldBack());
        }
    }

    @Nested
    class Thin {

        @Test
        void is_one_independent_source() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(SIGNATORY));
            assertIs(State.THIN, Reason.FEWER_SOURCES);
        }

        @Test
        void are_two_items_of_one_issuer() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(LAB));
            assertIs(State.THIN, Reason.FEWER_SOURCES);
        }

        @Test
        void is_one_item_where_two_are_needed() {
            exhibits.add(approved(LAB, PRESS));
            assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
        }

        @Test
        void is_a_second_source_that_nobody_approved_yet() {
            exhibits.add(approved(LAB));
            exhibits.add(exhibit(EvidenceStatus.IN_VERIFICATION, Digest.of("file"), PRESS));
            assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
            assertEquals(1, expression().approved());
        }

        @Test
        void has_every_reason_at_once() {
            exhibits.add(approved(LAB));
            against(null, null);
            assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES, Reason.COUNTER_EVIDENCE_OPEN);
        }

        @Test
        void becomes_a_gap_with_one_reason_that_leaves_a_gap() {
            facts.clear();
            exhibits.add(approved(LAB));
            against(null, null);
            assertIs(State.GAP, Reason.NO_FACT, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES, Reason.COUNTER_EVIDENCE_OPEN);
        }
    }

    @Nested
    class Counter_evidence {

        @BeforeEach
        void otherwise_covered() {
            exhibits.add(approved(LAB));
            exhibits.add(approved(PRESS));
        }

        @Test
        void is_open_without_an_answer() {
            against(null, null);
            assertIs(State.THIN, Reason.COUNTER_EVIDENCE_OPEN);
            assertEquals(0, expression().answered());
        }

        @Test
        void is_open_until_somebody_approves_the_answer() {
            against("It is answered.", null);
            assertIs(State.THIN, Reason.COUNTER_EVIDENCE_OPEN);
        }

        @Test
        void is_settled_by_an_approved_answer() {
            against("It is answered.", AccountId.next());
            assertIs(State.COVERED);
            assertEquals(1, expression().answered());
            assertEquals(1, expression().against().size());
        }

        @Test
        void makes_nothing_thin_that_it_does_not_speak_against() {
            against(null, null);
            assertEquals(0, element(coverage(), "EU-1.1.d.iii").against().size());
        }

        @Test
        void stands_in_the_cell_of_its_item_beside_what_that_item_supports() {
            EvidenceView item = exhibits.get(0);
            against.add(point(Against.of(item.id()), null, null));
            CoverageCell cell = expression().cells().get(0);
            assertEquals(Support.APPROVED, cell.support());
            assertEquals(1, cell.against().size());
            assertTrue(cell.open());
        }

        @Test
        void from_an_item_that_supports_nothing_is_no_proof() {
            EvidenceView policy = approved(LAB);
            others.add(policy);
            against.add(point(Against.of(policy.id()), "Answered", AccountId.next()));
            assertIs(State.COVERED);
            assertEquals(2, expression().exhibits().size());
            assertEquals(3, expression().cells().size());
            assertFalse(expression().cells().get(2).isOffered());
        }
    }

    @Nested
    class A_passage {

        @Test
        void that_proves_the_criterion_offers_its_item() {
            exhibits.add(approved(LAB));
            EvidenceView reviewed = approved(PRESS);
            others.add(reviewed);
            passages.add(new ProvingPassage(UUID.randomUUID(), reviewed.id(), 1, 1, 3, "words", null, EXPRESSION));
            assertIs(State.COVERED);
            assertEquals(1, expression().cells().get(1).passages().size());
        }

        @Test
        void that_proves_an_offered_fact_offers_its_item() {
            exhibits.add(approved(LAB));
            EvidenceView reviewed = approved(PRESS);
            others.add(reviewed);
            FactId fact = facts.get(0).id();
            passages.add(new ProvingPassage(UUID.randomUUID(), reviewed.id(), 1, 1, 3, "words", fact, null));
            assertIs(State.COVERED);
        }

        @Test
        void that_proves_a_fact_nobody_offers_counts_for_nothing() {
            exhibits.add(approved(LAB));
            EvidenceView reviewed = approved(PRESS);
            others.add(reviewed);
            passages.add(new ProvingPassage(UUID.randomUUID(), reviewed.id(), 1, 1, 3, "words", FactId.next(), null));
            assertIs(State.THIN, Reason.FEWER_ITEMS, Reason.FEWER_SOURCES);
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
        Coverage coverage = Coverage.of(EU, request("EU-1.1.c.i"), exhibits, Set.of(AMNESTY), Bearings.none());
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
        List<EvidenceView> all = new ArrayList<>(exhibits);
        all.addAll(others);
        return Coverage.of(EU, request(EXPRESSION), all, Set.of(AMNESTY), new Bearings(against, passages, wanted));
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
        GroundView pleaded = done(request.plead(EXPRESSION, NOTHING)).view();
        List<ProofView> offered = Stream.concat(
                        facts.stream().map(fact -> Offer.of(fact.id())),
                        exhibits.stream().map(item -> Offer.of(item.id())))
                .map(offer -> done(request.offer(offeredFor, offer, NOTHING)).view())
                .toList();
        return request.view(
                new Surroundings(
                        "D-2021-014", PartyId.next(), NOTHING, PartyKind.LEGAL_ENTITY, "Lina", 1, 1, 0, wanted),
                new Pleading(List.of(pleaded), offered, facts));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static OfferedFact fact() {
        return new OfferedFact(FactId.next(), "E1");
    }

    private void against(@Nullable String answer, @Nullable AccountId approvedBy) {
        against.add(point(Against.ofPosition(UUID.randomUUID()), answer, approvedBy));
    }

    private static CounterPointView point(Against what, @Nullable String answer, @Nullable AccountId approvedBy) {
        return new CounterPointView(
                CounterPointId.next(),
                EXPRESSION,
                what,
                null,
                LocalText.english("It was not so."),
                answer == null ? NOTHING : LocalText.english(answer),
                List.of(),
                answer == null ? null : RequestFixture.LINA,
                approvedBy,
                null,
                1);
    }

    private static EvidenceView approvedAt(Tlp label, Issuer... issuers) {
        return exhibit(EvidenceStatus.APPROVED, label, Digest.of("file"), issuers);
    }

    private static EvidenceView approved(Issuer... issuers) {
        return exhibit(EvidenceStatus.APPROVED, Digest.of("file"), issuers);
    }

    private static EvidenceView exhibit(EvidenceStatus status, @Nullable Digest file, Issuer... issuers) {
        return exhibit(status, Tlp.AMBER, file, issuers);
    }

    private static EvidenceView exhibit(EvidenceStatus status, Tlp label, @Nullable Digest file, Issuer... issuers) {
        return exhibit(status, label, new Disclosure(Disclosure.Answer.YES, NOTHING), file, issuers);
    }

    private static EvidenceView exhibit(
            EvidenceStatus status, Tlp label, Disclosure disclosure, @Nullable Digest file, Issuer... issuers) {
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
                label,
                disclosure,
                file,
                List.of(),
                List.of(issuers),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
