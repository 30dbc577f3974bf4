package org.dalil.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptTextTest {

    private static final UUID ITEM = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID FACT = UUID.fromString("018f0000-0000-7000-8000-000000000002");
    private static final UUID CLAIM = UUID.fromString("018f0000-0000-7000-8000-000000000003");
    private static final Map<String, UUID> THEN = Map.of("E-02", ITEM, "F4", FACT, "§EU-1.2/1", CLAIM);
    private static final Map<UUID, String> NOW = Map.of(ITEM, "E-12", FACT, "F7", CLAIM, "§EU-1.2/3");

    @Test
    void cites_the_same_under_a_new_name() {
        assertEquals(
                "[E-12] [E-12 p. 3 ¶2] ^[[E-12], p. 4] [F7] [¶F7] [§EU-1.2/3]",
                now("[E-02] [E-02 p. 3 ¶2] ^[[E-02], p. 4] [F4] [¶F4] [§EU-1.2/1]"));
    }

    @Test
    void leaves_alone_what_has_no_id_or_is_no_citation() {
        var text = "[E-99] [§EU-1.2] [¶S1] \\[E-02] E-02 [□ E-02]";
        assertEquals(text, now(text));
        assertEquals("\\\\[E-12]", now("\\\\[E-02]"));
    }

    @Test
    void shows_what_is_gone_as_missing_and_no_source() {
        var shown = KeptText.shown(kept("It was seen [E-02 p. 3].^[[F4].]"), (kind, id) -> Optional.empty());
        assertEquals("It was seen [□ ? p. 3].^[[□ ?].]", shown);
        assertTrue(Sentences.of(shown, Language.ENGLISH).get(0).isLoose());
    }

    private static String kept(String text) {
        return KeptText.kept(text, (kind, name) -> Optional.ofNullable(THEN.get(name)));
    }

    private static String now(String text) {
        return KeptText.shown(kept(text), (kind, id) -> Optional.ofNullable(NOW.get(id)));
    }
}
