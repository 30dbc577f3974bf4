package org.dalil.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.dalil.redaction.Boxes.Objection;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoxesTest {

    @Test
    void are_kept_in_the_order_of_the_pages_and_each_once() {
        Boxes boxes = read("2 0 500 100 100 PLACE\n\n1 0 900 100 100 IDENTITY\n 1 0 200 100 100 IDENTITY\n"
                + "1 0 200 100 100 IDENTITY");
        assertEquals("1 0 200 100 100 IDENTITY\n1 0 900 100 100 IDENTITY\n2 0 500 100 100 PLACE", boxes.text());
        assertEquals(boxes, read(boxes.text()));
        assertEquals(Map.of(Reason.IDENTITY, 2, Reason.PLACE, 1), boxes.byReason());
        assertEquals(2, boxes.pages());
        assertEquals(boxes.fingerprint(), read(boxes.text()).fingerprint());
        assertNotEquals(
                boxes.fingerprint(),
                read(boxes.text().replace("PLACE", "DEVICE")).fingerprint());
    }

    @Test
    void reach_to_the_edge_of_a_page_and_no_further() {
        assertEquals(1, read("1 0 0 10000 10000 OTHER").all().size());
        for (String outside : List.of(
                "1 -1 0 10 10 OTHER",
                "1 0 0 10001 10 OTHER",
                "1 9995 0 6 10 OTHER",
                "1 0 9995 10 6 OTHER",
                "1 5 5 0 10 OTHER",
                "1 5 5 10 -3 OTHER")) {
            assertEquals(List.of(Refusal.of(Objection.BOX_OUTSIDE, 1)), refused(outside), outside);
        }
        assertThrows(IllegalArgumentException.class, () -> new Box(1, 0, 0, 10_001, 1, Reason.OTHER));
    }

    @Test
    void are_refused_with_every_reason_and_the_number_of_each() {
        assertEquals(List.of(Refusal.of(Objection.NO_BOXES)), refused(" \n"));
        assertEquals(
                List.of(
                        Refusal.of(Objection.UNKNOWN_REASON, 1),
                        Refusal.of(Objection.NOT_A_BOX, 3),
                        Refusal.of(Objection.BOX_OUTSIDE, 4)),
                refused("1 0 0 5 5 BECAUSE\n1 0 0 5 5 PLACE\n0 0 0 5 5 PLACE\n1 9999 0 5 5 PLACE"));
        assertEquals(
                List.of(Refusal.of(Objection.TOO_MANY_BOXES, Boxes.MOST)),
                refused("1 0 0 5 5 PLACE\n".repeat(Boxes.MOST + 1)));
    }

    private static Boxes read(String text) {
        return ((Outcome.Done<Boxes>) assertInstanceOf(Outcome.Done.class, Boxes.typed(text))).value();
    }

    private static List<Refusal> refused(String text) {
        return ((Outcome.Refused<Boxes>) assertInstanceOf(Outcome.Refused.class, Boxes.typed(text))).reasons();
    }
}
