package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackChangeTest {

    @Test
    void there_is_none_while_a_pack_is_the_newest() {
        assertEquals(Optional.empty(), SmallRegime.first().changeSince(SmallRegime.ID, "1.0"));
        assertEquals(Optional.empty(), SmallRegime.second().changeSince(SmallRegime.ID, "1.1"));
    }

    @Test
    void it_names_what_is_gone_what_reads_otherwise_and_what_is_new() {
        PackChange change =
                SmallRegime.second().changeSince(SmallRegime.ID, "1.0").orElseThrow();
        assertEquals(
                List.of("X-G.1 GONE", "X-T.1 REWORDED_AND_CITED_OTHERWISE", "X-G.2 ADDED"),
                change.differences().stream()
                        .map(difference -> difference.criterion() + " " + difference.kind())
                        .toList());
    }

    @Test
    void it_shows_both_wordings() {
        PackChange.Difference threshold = SmallRegime.second()
                .changeSince(SmallRegime.ID, "1.0")
                .orElseThrow()
                .differences()
                .get(1);
        assertTrue(threshold.before() != null && threshold.after() != null);
        assertEquals("A threshold", threshold.before().text().en());
        assertEquals("A higher threshold", threshold.after().text().en());
        assertEquals("s. 2", threshold.before().citation());
        assertEquals("s. 3", threshold.after().citation());
    }
}
