package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.AskKind;
import org.dalil.cases.CaseKind;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.parties.PartyKind;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.PartialDate;
import org.dalil.submission.Letter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program and the vocabulary mean the same by the same words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsOfTheHouseTest {

    private static final Vocabulary VOCABULARY = RegimeCatalogue.shipped().vocabulary();

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("request_status", RequestStatus.values()),
                Arguments.of("evidence_status", EvidenceStatus.values()),
                Arguments.of("allegation_status", AllegationStatus.values()),
                Arguments.of("case_kind", CaseKind.values()),
                Arguments.of("party_kind", PartyKind.values()),
                Arguments.of("date_precision", PartialDate.Precision.values()),
                Arguments.of("correspondence_direction", Letter.Direction.values()),
                Arguments.of("response_class", Letter.Answer.values()));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void every_constant_has_its_term_and_every_term_its_constant(String enumeration, Enum<?>[] constants) {
        assertEquals(Set.copyOf(values(enumeration)), Set.copyOf(written(constants)));
    }

    @Test
    void statuses_of_a_request_follow_each_other_as_in_the_vocabulary() {
        assertEquals(values("request_status"), written(RequestStatus.values()));
    }

    @Test
    void the_labels_of_tlp_are_those_of_the_vocabulary() {
        assertEquals(values("tlp"), Arrays.stream(Tlp.values()).map(Tlp::label).toList());
        for (Tlp tlp : Tlp.values()) {
            assertEquals(tlp, Tlp.of(tlp.label()));
        }
    }

    @Test
    void every_kind_of_ask_is_one_that_a_regime_can_speak_about() {
        assertTrue(values("ask_kind").containsAll(written(AskKind.values())));
    }

    @Test
    void every_type_of_evidence_in_the_vocabulary_can_be_filed() {
        assertTrue(written(EvidenceType.values()).containsAll(values("evidence_type")));
    }

    private static List<String> values(String enumeration) {
        return VOCABULARY.terms(enumeration).stream()
                .map(Vocabulary.Term::value)
                .toList();
    }

    private static List<String> written(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
    }
}
