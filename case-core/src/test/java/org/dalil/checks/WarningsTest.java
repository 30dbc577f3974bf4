package org.dalil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskKind;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.SmallRegime;
import org.dalil.requests.Against;
import org.dalil.requests.OpenPoint;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check says and does not insist on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WarningsTest {

    /** On a quiet day nothing is left to say but that some wordings were never seen. */
    private static final LocalDate QUIET = LocalDate.of(2026, 10, 1);

    private static final PartyId SIGNATORY = PartyId.next();

    record Case(String sentence, Consumer<Draft> change, List<OpenPoint.Code> warned) {

        @Override
        public String toString() {
            return sentence + " → " + warned;
        }
    }

    @Test
    void a_sound_request_hears_only_of_wordings_that_nobody_saw() {
        assertEquals(List.of(OpenPoint.Code.CRITERIA_UNVERIFIED), warnings(quiet()));
    }

    @ParameterizedTest
    @MethodSource
    void it_also_hears_when(Case row) {
        Draft draft = quiet();
        row.change().accept(draft);
        assertEquals(
                row.warned(),
                warnings(draft).stream()
                        .filter(code -> code != OpenPoint.Code.CRITERIA_UNVERIFIED)
                        .toList());
    }

    static Stream<Case> it_also_hears_when() {
        return Stream.of(
                when(
                        "particulars of the company are missing",
                        d -> d.unknown.addAll(List.of("registration number", "place of business")),
                        OpenPoint.Code.IDENTIFIERS_MISSING),
                when(
                        "the company has no Arabic name",
                        d -> d.name = LocalText.english("A company"),
                        OpenPoint.Code.TARGET_NAME_MISSING),
                when("everything is said in French as well", d -> d.inFrench(text -> text)),
                when(
                        "the French of one section has another number",
                        d -> {
                            d.write("summary", "It paid 12.^[Seen.]");
                            d.inFrench(text -> text.replace("12", "21"));
                        },
                        OpenPoint.Code.LANGUAGES_DIFFER),
                when(
                        "the reasons cite nothing in French",
                        d -> d.inFrench(text -> text.replace("[F1]", "^[Vu.]")),
                        OpenPoint.Code.LANGUAGES_DIFFER),
                when(
                        "the framework runs out in two weeks",
                        d -> d.today = LocalDate.of(2026, 11, 24),
                        OpenPoint.Code.CLOCK_NEAR,
                        OpenPoint.Code.CLOCK_NEAR),
                when("all items come from one source", WarningsTest::oneSource, OpenPoint.Code.CRITERIA_THIN),
                when(
                        "the pack was not looked at for half a year",
                        d -> d.today = LocalDate.of(2027, 9, 1),
                        OpenPoint.Code.PACK_CHECK_OLD),
                when("a ban on trade is asked for", d -> d.asked = AskKind.TRADE_BAN, OpenPoint.Code.ASK_NOT_AVAILABLE),
                when(
                        "only people who were there say that it was the target",
                        d -> d.all(Changed.to(EvidenceType.VICTIM_TESTIMONY)),
                        OpenPoint.Code.TESTIMONY_ONLY),
                when(
                        "nobody says that a translation is right",
                        d -> d.items.add(Changed.translated().apply(Draft.item("E-04", "Nobody"))),
                        OpenPoint.Code.TRANSLATION_UNCERTIFIED),
                when(
                        "who issued an item signed",
                        d -> {
                            d.items.add(Changed.by(new Issuer(SIGNATORY, "A signatory", true, false))
                                    .apply(Draft.item("E-04", "A signatory")));
                            d.signatures.add(signed(new LocalText("موقّع", "A signatory", null)));
                        },
                        OpenPoint.Code.ISSUER_SIGNED),
                when(
                        "a signatory has no Arabic name",
                        d -> d.signatures.add(signed(LocalText.english("A signatory"))),
                        OpenPoint.Code.NAMES_MISSING));
    }

    @Test
    void what_speaks_against_a_criterion_is_open_until_an_answer_is_approved() {
        Draft draft = quiet();
        Against denial = Against.ofPosition(draft.positions.get(0).id());
        draft.against.add(draft.speaks(denial, "EU-1.1.d.iv", null));
        OpenPoint open = draft.points().stream()
                .filter(point -> point.code() == OpenPoint.Code.COUNTER_EVIDENCE_OPEN)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("N-1", draft.pack.criterion("EU-1.1.d.iv").citation()), open.arguments());
        assertEquals(draft.against.get(0).id().value().toString(), open.spot());
        draft.against.set(0, draft.speaks(denial, "EU-1.1.d.iv", AccountId.next()));
        assertFalse(warnings(draft).contains(OpenPoint.Code.COUNTER_EVIDENCE_OPEN));
    }

    @Test
    void what_speaks_against_a_criterion_that_nobody_pleads_is_no_matter() {
        Draft draft = quiet();
        draft.against.add(draft.speaks(Against.of(draft.items.get(0).id()), "EU-1.1.d.iii", null));
        assertFalse(warnings(draft).contains(OpenPoint.Code.COUNTER_EVIDENCE_OPEN));
    }

    @Test
    void age_matters_only_where_the_practice_of_a_regime_looks_at_it() {
        Draft draft = quiet();
        draft.all(Changed.to(PartialDate.day(LocalDate.of(2020, 1, 1), PartialDate.Basis.STATED)));
        assertEquals(List.of(OpenPoint.Code.CRITERIA_UNVERIFIED), warnings(draft));
    }

    @Test
    void old_sources_are_named_where_it_does() {
        Draft draft = quiet();
        draft.pack = House.LAW.current(new RegimeId("US-GLOMAG"));
        draft.pleaded.clear();
        draft.pleaded.add("US-EO.iii.A");
        draft.all(Changed.to(PartialDate.day(LocalDate.of(2020, 1, 1), PartialDate.Basis.STATED)));
        OpenPoint old = draft.points().stream()
                .filter(point -> point.code() == OpenPoint.Code.SOURCES_OLD)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(6), old.arguments());
        draft.last(Changed.to(PartialDate.day(LocalDate.of(2024, 1, 1), PartialDate.Basis.STATED)));
        assertFalse(warnings(draft).contains(OpenPoint.Code.SOURCES_OLD));
    }

    @Test
    void a_newer_pack_is_named_with_how_much_it_changes() {
        Draft draft = quiet();
        draft.regimes = SmallRegime.second();
        draft.pack = draft.regimes.find(SmallRegime.ID, "1.0").orElseThrow();
        draft.pleaded.clear();
        OpenPoint newer = draft.points().stream()
                .filter(point -> point.code() == OpenPoint.Code.PACK_SUPERSEDED)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("1.1", 3), newer.arguments());
        draft.pack = draft.regimes.current(SmallRegime.ID);
        assertFalse(warnings(draft).contains(OpenPoint.Code.PACK_SUPERSEDED));
    }

    private static void oneSource(Draft draft) {
        draft.all(Changed.by(new Issuer(null, "Citizen Lab", true, false)));
    }

    private static SignatureView signed(LocalText name) {
        LocalText nothing = Draft.NOTHING;
        return new SignatureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Signature.Kind.ORGANISATION,
                1,
                SIGNATORY,
                "A signatory",
                name,
                PartyName.Confidence.SURE,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                null,
                null,
                false,
                false);
    }

    private static Draft quiet() {
        Draft draft = Draft.sound();
        draft.today = QUIET;
        return draft;
    }

    private static Case when(String sentence, Consumer<Draft> change, OpenPoint.Code... warned) {
        return new Case(sentence, change, List.of(warned));
    }

    private static List<OpenPoint.Code> warnings(Draft draft) {
        return draft.points().stream()
                .filter(point -> !point.blocking())
                .map(OpenPoint::code)
                .toList();
    }
}
