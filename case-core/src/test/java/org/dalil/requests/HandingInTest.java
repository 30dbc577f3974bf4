package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.cases.Disclosure;
import org.dalil.cases.FactId;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.LeftOut.Reason;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingInTest {

    private static final LocalText NOTHING = LocalText.orEmpty(null);
    private static final Disclosure YES = new Disclosure(Disclosure.Answer.YES, NOTHING);
    private static final Disclosure NO = new Disclosure(Disclosure.Answer.NO, LocalText.english("She would be known."));
    private static final Disclosure UNDECIDED = Disclosure.undecided();

    private static final RegimeCatalogue REGIMES = RegimeCatalogue.shipped();
    private static final HandingIn EU = under("EU-GHRSR");
    private static final HandingIn US = under("US-GLOMAG");

    @Test
    void where_it_may_reach_the_target_takes_only_what_somebody_said_yes_to() {
        assertEquals(Optional.empty(), EU.against(item(Tlp.AMBER, YES)));
        assertEquals(Optional.of(Reason.NOT_FOR_TARGET), EU.against(item(Tlp.AMBER, NO)));
        assertEquals(Optional.of(Reason.NOT_DECIDED), EU.against(item(Tlp.AMBER, UNDECIDED)));
        assertEquals(Optional.of(Reason.NOT_FOR_TARGET), EU.against(fact(null, NO)));
        assertEquals(Optional.of(Reason.NOT_DECIDED), EU.against(fact(Tlp.CLEAR, UNDECIDED)));
    }

    @Test
    void elsewhere_does_not_ask_whether_the_target_may_be_shown_it() {
        assertTrue(US.takes(item(Tlp.AMBER, NO)));
        assertTrue(US.takes(fact(null, UNDECIDED)));
    }

    @ParameterizedTest
    @CsvSource({"RED,false", "AMBER_STRICT,false", "AMBER,true", "GREEN,true", "CLEAR,true"})
    void goes_by_the_label_under_every_regime(Tlp label, boolean taken) {
        for (HandingIn rule : List.of(EU, US)) {
            assertEquals(taken, rule.takes(item(label, YES)));
            assertEquals(taken, rule.takes(fact(label, YES)));
        }
    }

    @Test
    void never_takes_what_is_red_whatever_a_pack_says() {
        assertFalse(new HandingIn(Set.of(Tlp.values()), false).takes(item(Tlp.RED, YES)));
    }

    @ParameterizedTest
    @EnumSource(names = "APPROVED", mode = EnumSource.Mode.EXCLUDE)
    void takes_approved_items_only(EvidenceStatus status) {
        assertFalse(EU.takes(item(status, Tlp.CLEAR, YES)));
    }

    @Test
    void tells_the_team_why_it_is_not_for_the_target_and_nobody_else() {
        LeftOut left = LeftOut.of(fact(Tlp.AMBER, NO), Reason.NOT_FOR_TARGET);
        assertEquals(NO.reason(), left.why());
        assertEquals("¶F7", left.reference());
        assertTrue(LeftOut.of(fact(Tlp.RED, NO), Reason.RESTRICTED).why().isEmpty());
    }

    private static HandingIn under(String regime) {
        return HandingIn.under(REGIMES.current(new RegimeId(regime)));
    }

    private static FactView fact(@Nullable Tlp label, Disclosure disclosure) {
        return new FactView(
                FactId.next(),
                "E7",
                PartialDate.notStated(),
                NOTHING,
                NOTHING,
                null,
                List.of(),
                List.of(),
                NOTHING,
                null,
                label,
                disclosure,
                null,
                List.of());
    }

    private static EvidenceView item(Tlp label, Disclosure disclosure) {
        return item(EvidenceStatus.APPROVED, label, disclosure);
    }

    private static EvidenceView item(EvidenceStatus status, Tlp label, Disclosure disclosure) {
        return new EvidenceView(
                EvidenceId.next(),
                "E-02",
                EvidenceType.NGO_REPORT,
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
                Digest.of("file"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
