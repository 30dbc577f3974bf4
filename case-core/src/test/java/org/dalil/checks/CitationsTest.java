package org.dalil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.cases.Disclosure;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.OpenPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What wants a point settled: the pack of the request, or the practice of the house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationsTest {

    @Test
    void a_rule_of_the_pack_is_cited_from_the_pack() {
        Draft draft = Draft.sound();
        draft.pleaded.remove("EU-1.1.d.T3");
        assertEquals(draft.pack.criterion("EU-1.1.d.T1").citation(), cite(draft, OpenPoint.Code.RULE_UNMET));
    }

    @Test
    void so_is_what_may_be_shown_to_the_target() {
        Draft draft = Draft.sound();
        draft.last(Changed.to(Disclosure.Answer.NO));
        assertTrue(draft.pack.regime().disclosure() != null);
        assertEquals(draft.pack.regime().disclosure().cite(), cite(draft, OpenPoint.Code.EVIDENCE_NOT_DISCLOSABLE));
    }

    @Test
    void what_no_pack_says_is_cited_from_the_practice() {
        Draft draft = Draft.sound();
        draft.last(Changed.to(EvidenceStatus.QUARANTINED));
        assertEquals(
                draft.regimes.vocabulary().practice().get("EVIDENCE_STANDS_ASIDE"),
                cite(draft, OpenPoint.Code.EVIDENCE_STANDS_ASIDE));
    }

    @Test
    void the_practice_speaks_of_points_that_there_are() {
        Set<String> codes =
                Arrays.stream(OpenPoint.Code.values()).map(Enum::name).collect(Collectors.toSet());
        assertTrue(codes.containsAll(
                RegimeCatalogue.shipped().vocabulary().practice().keySet()));
    }

    private static @Nullable String cite(Draft draft, OpenPoint.Code code) {
        return draft.points().stream()
                .filter(point -> point.code() == code)
                .findFirst()
                .orElseThrow()
                .cite();
    }
}
