package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** People never type a code: it is given, and an exhibit's alone has a hyphen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CodesTest {

    @Test
    void a_fact_and_an_exhibit_are_not_counted_together() {
        List<String> given = List.of("E2", "E-07", "EV9", "E-08-b", "A4");
        assertEquals("E3", Codes.next("E", given));
        assertEquals("E-08", Codes.next("E-", 2, given));
        assertEquals("A5", Codes.next("A", given));
        assertEquals("LG1", Codes.next("LG", given));
    }

    @Test
    void a_code_that_somebody_has_is_not_given_again() {
        assertEquals("E8", Codes.next("E", List.of("E7", "E1")));
        assertEquals("E-100", Codes.next("E-", 2, List.of("E-99", "E-098")));
    }

    @Test
    void people_count_two_before_ten() {
        assertEquals(
                List.of("A2", "A10", "E-02", "E-10", "E1", "E2", "E10"),
                Stream.of("E10", "A10", "E2", "E-10", "E1", "A2", "E-02")
                        .sorted(Codes.IN_ORDER)
                        .toList());
    }
}
