package org.dalil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnchorTest {

    private static final Digest SEAL = Digest.of("an entry");
    private static final Anchor ANCHOR = new Anchor(1234, SEAL);

    @Test
    void is_found_as_it_was_written() {
        assertEquals(Optional.of(ANCHOR), Anchor.in(ANCHOR.toString()));
    }

    @Test
    void is_found_in_a_line_and_in_groups_as_it_is_printed() {
        assertEquals(Optional.of(ANCHOR), Anchor.in("2026-11-23\t1234\t" + SEAL.hex() + "\n"));
        assertEquals(Optional.of(ANCHOR), Anchor.in("entry 1234, seal " + SEAL.hex()));
        assertEquals(Optional.of(ANCHOR), Anchor.in("entry 1234\n" + SEAL.hex().replaceAll("(.{8})(?=.)", "$1\u00a0")));
    }

    @Test
    void is_not_found_where_there_is_none() {
        assertEquals(Optional.empty(), Anchor.in(""));
        assertEquals(Optional.empty(), Anchor.in("1234"));
        assertEquals(Optional.empty(), Anchor.in(SEAL.hex().substring(1)));
    }
}
