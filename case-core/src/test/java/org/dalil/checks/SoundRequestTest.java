package org.dalil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.Disclosure;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.ItemConsents;
import org.dalil.parties.PartyKind;
import org.dalil.requests.Loose;
import org.dalil.requests.OpenPoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A request that nothing blocks, and everything that may be taken from it or done to it: each is blocked for its
 * reason.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SoundRequestTest {

    /** What is done, and the points that then block: the code, and the spot of those that have one. */
    record Mutation(String sentence, Consumer<Draft> change, List<String> blocked) {

        @Override
        public String toString() {
            return sentence + " → " + blocked;
        }
    }

    @Test
    void nothing_blocks_it() {
        assertEquals(List.of(), blocking(Draft.sound()));
    }

    @Test
    void another_item_of_the_case_that_nobody_can_approve_does_not_hold_it_back() {
        Draft draft = Draft.sound();
        draft.besides.add(Changed.withoutFile().apply(Draft.item("E-05", "not named")));
        draft.besides.add(Changed.to(Tlp.RED).apply(Draft.item("E-06", "Somebody")));
        assertEquals(List.of(), blocking(draft));
    }

    @ParameterizedTest
    @MethodSource
    void is_blocked_when(Mutation mutation) {
        Draft draft = Draft.sound();
        mutation.change().accept(draft);
        assertEquals(mutation.blocked(), blocking(draft));
    }

    /** What stands open only before a move is told by the gates of those moves, and tried there. */
    @Test
    void everything_that_can_block_is_tried_alone_and_some_of_it_in_pairs() {
        Set<OpenPoint.Code> ofGates = EnumSet.of(
                OpenPoint.Code.NOTHING_OFFERED, OpenPoint.Code.SIGN_ON_STILL_OPEN, OpenPoint.Code.LIST_NOT_SEALED);
        Set<String> tried = is_blocked_when()
                .flatMap(mutation -> mutation.blocked().stream())
                .map(point -> point.split(" ")[0])
                .collect(Collectors.toSet());
        assertEquals(
                Arrays.stream(OpenPoint.Code.values())
                        .filter(code -> OpenPoint.of(code).blocking() && !ofGates.contains(code))
                        .map(Enum::name)
                        .collect(Collectors.toSet()),
                tried);
        assertTrue(is_blocked_when().count() - inPairs().count() >= 25);
        assertTrue(inPairs().count() >= 5);
    }

    static Stream<Mutation> is_blocked_when() {
        return Stream.of(
                        aboutTheTarget(),
                        aboutTheAddressee(),
                        aboutTheGrounds(),
                        aboutTheEvidence(),
                        aboutWhoMayHaveIt(),
                        aboutTheText(),
                        inPairs())
                .flatMap(mutations -> mutations);
    }

    private static Stream<Mutation> aboutTheTarget() {
        return Stream.of(
                when("the company is a witness of the case now", d -> d.role = PartyRole.WITNESS, "NO_TARGET"),
                when("the target is a State", d -> d.kind = PartyKind.STATE, "TARGET_OUT_OF_REACH"),
                when("the target is a class of people", d -> d.kind = PartyKind.PERSON_CLASS, "TARGET_OUT_OF_REACH"));
    }

    private static Stream<Mutation> aboutTheAddressee() {
        return Stream.of(
                when("no authority is addressed", d -> d.addressee = null, "ADDRESSEE_MISSING"),
                when("the pack knows no such authority", d -> d.addressee = "EU-AD-NOBODY", "ADDRESSEE_MISSING"),
                when("nobody says who holds the office", d -> d.holderAsOf = null, "ADDRESSEE_UNVERIFIED"));
    }

    private static Stream<Mutation> aboutTheGrounds() {
        return Stream.of(
                when(
                        "nothing is pleaded",
                        d -> d.pleaded.clear(),
                        "NOTHING_PLEADED",
                        "RULE_UNMET violation",
                        "RULE_UNMET actor_type",
                        "RULE_UNMET link"),
                when("no violation is pleaded", d -> d.pleaded.remove("EU-1.1.d.iv"), "RULE_UNMET violation"),
                when(
                        "point (d) is pleaded without a threshold",
                        d -> d.pleaded.remove("EU-1.1.d.T3"),
                        "RULE_UNMET d_threshold"),
                when(
                        "nobody says what kind of actor it is",
                        d -> d.pleaded.remove("EU-1.3.c"),
                        "RULE_UNMET actor_type"),
                when("it is said to be two kinds of actor", d -> d.pleaded.add("EU-1.3.a"), "RULE_UNMET actor_type"),
                when("nothing links it to the acts", d -> d.pleaded.remove("EU-L.b"), "RULE_UNMET link"),
                when(
                        "nothing is offered for a criterion that is pleaded",
                        d -> d.unproven.add("EU-L.b"),
                        "CRITERIA_WITH_GAP"),
                when(
                        "nothing is offered for a criterion that comes with the regime",
                        d -> d.unproven.add("EU-1.2"),
                        "CRITERIA_WITH_GAP"),
                when("no event is told", d -> d.facts.clear(), "CRITERIA_WITH_GAP", "NO_REASON_STANDS_ALONE reasons"),
                when(
                        "it rests on a passage whose meaning is reversed",
                        d -> d.loose = new Loose(1, List.of(), List.of(), 0),
                        "REVERSED_PASSAGE_CITED"),
                when(
                        "nothing is said against it, nor looked for, nor written",
                        d -> d.positions.clear(),
                        "CONTRARY_EMPTY",
                        "SECTION_EMPTY contrary"));
    }

    private static Stream<Mutation> aboutTheEvidence() {
        return Stream.of(
                when(
                        "a fact rests on nothing",
                        d -> d.loose = new Loose(0, List.of("E1"), List.of(), 0),
                        "FACT_WITHOUT_SOURCE"),
                when(
                        "one item waits for its second reviewer",
                        d -> d.last(Changed.to(EvidenceStatus.FIRST_REVIEW_PASSED)),
                        "EVIDENCE_NOT_APPROVED"),
                when(
                        "one item was rejected",
                        d -> d.last(Changed.to(EvidenceStatus.REJECTED)),
                        "EVIDENCE_NOT_APPROVED"),
                when(
                        "nothing is approved",
                        d -> d.all(Changed.to(EvidenceStatus.IN_VERIFICATION)),
                        "CRITERIA_WITH_GAP",
                        "EVIDENCE_NOT_APPROVED",
                        "NO_REASON_STANDS_ALONE reasons"),
                when("one item has no file", d -> d.last(Changed.withoutFile()), "EVIDENCE_WITHOUT_FILE"),
                when(
                        "somebody in an item was not asked",
                        d -> d.last(Changed.to(ItemConsents.Lack.NONE_RECORDED)),
                        "CONSENT_MISSING"),
                when(
                        "a consent does not reach so far",
                        d -> d.last(Changed.to(ItemConsents.Lack.NOT_INFORMED)),
                        "CONSENT_MISSING"),
                when(
                        "a consent was withdrawn",
                        d -> d.last(Changed.to(ItemConsents.Lack.WITHDRAWN)),
                        "CONSENT_MISSING"),
                when(
                        "a file is not the one that was reviewed",
                        d -> d.last(Changed.to(EvidenceStatus.QUARANTINED)),
                        "EVIDENCE_STANDS_ASIDE"),
                when(
                        "an item was replaced by another",
                        d -> d.last(Changed.to(EvidenceStatus.SUPERSEDED)),
                        "EVIDENCE_STANDS_ASIDE"),
                when(
                        "a file says who made it",
                        d -> d.loose = new Loose(0, List.of(), List.of("E-02"), 0),
                        "METADATA_GOES_OUT"));
    }

    private static Stream<Mutation> aboutWhoMayHaveIt() {
        return Stream.of(
                when("an item is for the room", d -> d.last(Changed.to(Tlp.RED)), "EVIDENCE_ABOVE_LABEL"),
                when(
                        "an item is for the organisation",
                        d -> d.last(Changed.to(Tlp.AMBER_STRICT)),
                        "EVIDENCE_ABOVE_LABEL"),
                when(
                        "a fact is for the room",
                        d -> d.facts.set(0, Draft.fact("E1", Tlp.RED, Disclosure.Answer.YES)),
                        "FACTS_ABOVE_LABEL",
                        "REASONS_TELL_TOO_MUCH reasons"),
                when(
                        "the target may not be shown an item",
                        d -> d.last(Changed.to(Disclosure.Answer.NO)),
                        "EVIDENCE_NOT_DISCLOSABLE"),
                when(
                        "nobody decided whether the target may be shown an item",
                        d -> d.last(Changed.to(Disclosure.Answer.UNDECIDED)),
                        "EVIDENCE_NOT_DISCLOSABLE"),
                when(
                        "nobody decided whether the target may be told a fact",
                        d -> d.facts.set(0, Draft.fact("E1", Tlp.AMBER, Disclosure.Answer.UNDECIDED)),
                        "FACTS_NOT_DISCLOSABLE",
                        "REASONS_TELL_TOO_MUCH reasons"));
    }

    private static Stream<Mutation> aboutTheText() {
        return Stream.of(
                when(
                        "there is no draft statement of reasons",
                        d -> d.forget(paragraph -> paragraph.section().equals("reasons")),
                        "SECTION_EMPTY reasons"),
                when(
                        "the summary tells what is for the room",
                        d -> {
                            d.facts.set(0, Draft.fact("E1", Tlp.RED, Disclosure.Answer.YES));
                            d.write("summary", "{arg:Telephones of E1 were broken into in one night.}");
                        },
                        "FACTS_ABOVE_LABEL",
                        "TEXT_TELLS_LEFT_OUT summary",
                        "REASONS_TELL_TOO_MUCH reasons"),
                when(
                        "a sentence of the summary does not say where it is taken from",
                        d -> d.write("summary", "It was seen [E-01 p. 3]. It was heard. {arg:It must end.}"),
                        "SENTENCES_WITHOUT_SOURCE summary"),
                when(
                        "the reasons are a word too long",
                        d -> d.write("reasons", "word ".repeat(248) + "[F1]"),
                        "REASONS_TOO_LONG reasons"),
                when(
                        "the reasons are drawn from an item that the target may not be shown",
                        d -> {
                            d.last(Changed.to(Disclosure.Answer.NO));
                            d.write("reasons", "It was seen [E-03 p. 1].");
                        },
                        "EVIDENCE_NOT_DISCLOSABLE",
                        "REASONS_TELL_TOO_MUCH reasons"),
                when(
                        "no reason rests on what proves anything",
                        d -> {
                            d.forget(paragraph -> paragraph.section().equals("reasons"));
                            d.write("reasons", "It is so.^[So they say.]");
                        },
                        "NO_REASON_STANDS_ALONE reasons"));
    }

    private static Stream<Mutation> inPairs() {
        return Stream.of(
                when(
                        "nobody is addressed, and nothing links the target to the acts",
                        d -> {
                            d.addressee = null;
                            d.pleaded.remove("EU-L.b");
                        },
                        "ADDRESSEE_MISSING",
                        "RULE_UNMET link"),
                when(
                        "no threshold is pleaded, and a fact rests on nothing",
                        d -> {
                            d.pleaded.remove("EU-1.1.d.T3");
                            d.loose = new Loose(0, List.of("E1"), List.of(), 0);
                        },
                        "RULE_UNMET d_threshold",
                        "FACT_WITHOUT_SOURCE"),
                when(
                        "of three items one is in quarantine and one lacks a consent",
                        d -> {
                            d.last(Changed.to(EvidenceStatus.QUARANTINED));
                            d.items.set(0, Changed.to(ItemConsents.Lack.EXPIRED).apply(d.items.get(0)));
                        },
                        "CONSENT_MISSING",
                        "EVIDENCE_STANDS_ASIDE"),
                when(
                        "no item may be shown to the target, and the other side is not heard",
                        d -> {
                            d.all(Changed.to(Disclosure.Answer.NO));
                            d.positions.clear();
                        },
                        "CRITERIA_WITH_GAP",
                        "CONTRARY_EMPTY",
                        "EVIDENCE_NOT_DISCLOSABLE",
                        "NO_REASON_STANDS_ALONE reasons",
                        "SECTION_EMPTY contrary"),
                when(
                        "the target is a State, and two sections are empty",
                        d -> {
                            d.kind = PartyKind.STATE;
                            d.forget(paragraph -> List.of("cover", "risk").contains(paragraph.section()));
                        },
                        "TARGET_OUT_OF_REACH",
                        "SECTION_EMPTY cover",
                        "SECTION_EMPTY risk"));
    }

    private static Mutation when(String sentence, Consumer<Draft> change, String... blocked) {
        return new Mutation(sentence, change, List.of(blocked));
    }

    private static List<String> blocking(Draft draft) {
        return draft.points().stream()
                .filter(OpenPoint::blocking)
                .map(point -> point.spot() == null
                        ? point.code().name()
                        : point.code().name() + " " + point.spot())
                .toList();
    }
}
