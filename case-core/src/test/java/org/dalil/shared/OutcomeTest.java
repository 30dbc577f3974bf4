package org.dalil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeTest {

    private enum Objection {
        TOO_LATE,
        TOO_MANY
    }

    @Test
    void what_was_done_holds_its_value() {
        assertEquals(new Outcome.Done<>("moved"), Outcome.done("moved"));
    }

    @Test
    void a_refusal_holds_every_reason_with_what_its_sentence_names() {
        List<Refusal> reasons =
                List.of(Refusal.of(Objection.TOO_LATE), new Refusal(Objection.TOO_MANY, List.of(3), null));
        assertEquals(new Outcome.Refused<String>(reasons), Outcome.refused(reasons));
        assertEquals(Outcome.refused(List.of(reasons.get(1))), Outcome.refused(Objection.TOO_MANY, 3));
    }

    @Test
    void nobody_is_refused_without_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
    }

    @Test
    void reasons_do_not_change_after_they_were_given() {
        List<Refusal> reasons = new ArrayList<>(List.of(Refusal.of(Objection.TOO_LATE)));
        Outcome<String> refused = Outcome.refused(reasons);
        reasons.clear();
        assertEquals(Outcome.refused(Objection.TOO_LATE), refused);
    }
}
