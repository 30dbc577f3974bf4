package org.dalil.requests;

import static org.dalil.requests.Redaction.ALL_THAT_IS_NOT_PUBLIC;
import static org.dalil.requests.Redaction.NOTHING;
import static org.dalil.requests.Redaction.PEOPLE_AT_RISK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Tlp;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.Profile.How;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileTest {

    private static final LocalText NO_WORDS = LocalText.orEmpty(null);

    private final EvidenceView testimony = item("E-01", EvidenceType.WITNESS_TESTIMONY, Tlp.AMBER, null, null);
    private final EvidenceView report = item("E-02", EvidenceType.NGO_REPORT, Tlp.CLEAR, null, null);
    private final EvidenceView internal = item("E-03", EvidenceType.NGO_REPORT, Tlp.GREEN, null, null);

    @Test
    void whoever_may_read_all_gets_the_originals_also_of_what_has_a_copy() {
        EvidenceView copy = copy("E-04", testimony, Tlp.AMBER);
        for (EvidenceView item : List.of(testimony, report, internal)) {
            assertEquals(
                    How.AS_IT_IS,
                    NOTHING.profile().of(item, List.of(testimony, copy)).how());
        }
    }

    @Test
    void the_last_copy_of_an_exhibit_is_shown_in_its_place() {
        EvidenceView first = copy("E-04", testimony, Tlp.AMBER);
        EvidenceView last = copy("E-05", testimony, Tlp.AMBER);
        EvidenceView translation =
                item("E-06", EvidenceType.WITNESS_TESTIMONY, Tlp.AMBER, testimony.id(), Derivation.TRANSLATION);
        Profile.Shown shown =
                PEOPLE_AT_RISK.profile().of(testimony, List.of(testimony, first, last, translation, report));
        assertEquals(How.AS_COPY, shown.how());
        assertSame(last, shown.shown());
        assertSame(testimony, shown.exhibit());
        assertEquals(How.AS_IT_IS, PEOPLE_AT_RISK.profile().of(last, List.of()).how(), "on its own");
        assertEquals(
                How.DESCRIBED,
                PEOPLE_AT_RISK.profile().of(translation, List.of(first)).how());
    }

    @Test
    void what_is_not_public_is_only_described_where_there_is_no_copy() {
        assertEquals(
                How.DESCRIBED,
                PEOPLE_AT_RISK.profile().of(testimony, List.of(report)).how());
        assertEquals(
                How.DESCRIBED,
                PEOPLE_AT_RISK.profile().of(internal, List.of(report)).how());
        assertEquals(
                How.AS_IT_IS,
                PEOPLE_AT_RISK.profile().of(report, List.of(report)).how());
        EvidenceView published = item("E-07", EvidenceType.VICTIM_TESTIMONY, Tlp.CLEAR, null, null);
        assertEquals(
                How.DESCRIBED, PEOPLE_AT_RISK.profile().of(published, List.of()).how(), "her own words");
    }

    @Test
    void whoever_may_see_nothing_that_is_not_public_gets_no_copy_of_it_either() {
        EvidenceView copy = copy("E-04", testimony, Tlp.AMBER);
        assertEquals(
                How.DESCRIBED,
                ALL_THAT_IS_NOT_PUBLIC.profile().of(testimony, List.of(copy)).how());
        assertEquals(
                How.DESCRIBED,
                ALL_THAT_IS_NOT_PUBLIC.profile().of(copy, List.of(copy)).how());
        EvidenceView published = copy("E-05", testimony, Tlp.CLEAR);
        assertEquals(
                How.AS_COPY,
                ALL_THAT_IS_NOT_PUBLIC
                        .profile()
                        .of(testimony, List.of(published))
                        .how());
    }

    @Test
    void what_leaves_out_more_may_go_to_whoever_may_read_more_and_not_the_other_way_round() {
        for (Redaction each : Redaction.values()) {
            assertTrue(each.isEnoughFor(each));
            assertTrue(each.isEnoughFor(NOTHING));
            assertTrue(Redaction.SHOWING_NO_EXHIBIT.isEnoughFor(each));
        }
        assertFalse(NOTHING.isEnoughFor(PEOPLE_AT_RISK));
        assertFalse(PEOPLE_AT_RISK.isEnoughFor(ALL_THAT_IS_NOT_PUBLIC));
        assertEquals(
                3,
                Arrays.stream(Redaction.values())
                        .map(Redaction::profile)
                        .distinct()
                        .count());
    }

    private static EvidenceView copy(String number, EvidenceView original, Tlp label) {
        return item(number, original.type(), label, original.id(), Derivation.REDACTION);
    }

    private static EvidenceView item(
            String number, EvidenceType type, Tlp label, EvidenceId original, Derivation derivation) {
        return new EvidenceView(
                EvidenceId.next(),
                number,
                type,
                EvidenceStatus.APPROVED,
                NO_WORDS,
                PartialDate.notStated(),
                null,
                null,
                NO_WORDS,
                NO_WORDS,
                NO_WORDS,
                label,
                Disclosure.undecided(),
                Digest.of(number),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                original,
                derivation,
                null);
    }
}
