package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackShelfTest {

    private static final Consumer<ObjectNode> AS_IT_IS = pack -> {};

    @Test
    void a_sound_pack_is_read() {
        RegimePack pack = PackShelfFixture.with(AS_IT_IS).packs().get(0);
        assertEquals(new RegimeId("XX-SMALL"), pack.id());
        assertEquals(2, pack.criteria().size());
    }

    @Test
    void an_unknown_key_is_refused() {
        refused("surprise: Unrecognized field", pack -> pack.put("surprise", 1));
    }

    @Test
    void an_unknown_key_deep_inside_is_refused() {
        refused("criteria[X-G.1].colour: Unrecognized field", pack -> criterion(pack, 0)
                .put("colour", "red"));
    }

    @Test
    void a_key_that_stands_there_twice_is_refused() {
        refusedText("Duplicate field 'id'", "{\"id\": \"XX-SMALL\", \"id\": \"XX-SMALL\"}");
    }

    @Test
    void text_after_the_end_is_refused() {
        refusedText("railing", PackShelfFixture.tree("regimes-small/pack.json") + " {}");
    }

    @Test
    void a_missing_citation_is_refused() {
        refused("criteria[X-G.1].citation: is missing", pack -> criterion(pack, 0)
                .remove("citation"));
    }

    @Test
    void a_blank_citation_is_refused() {
        refused("criteria[X-G.1].citation: is blank", pack -> criterion(pack, 0).put("citation", " "));
    }

    @Test
    void a_missing_citation_of_an_act_is_refused() {
        refused("regime.legal_basis[0].cite: is missing", pack -> object(pack, "/regime/legal_basis/0")
                .remove("cite"));
    }

    @Test
    void a_text_that_lacks_any_of_the_three_languages_is_refused() {
        for (String language : new String[] {"ar", "en", "fr"}) {
            refused(
                    "criteria[X-T.1].text: has no text in \"" + language + "\"",
                    pack -> object(pack, "/criteria/1/text").remove(language));
        }
    }

    @Test
    void an_id_that_stands_twice_in_a_pack_is_refused() {
        refused("id[X-G.1]: stands there twice", pack -> criterion(pack, 1).put("id", "X-G.1"));
        refused("id[X-G.1]: stands there twice", pack -> object(pack, "/clocks/0")
                .put("id", "X-G.1"));
    }

    @Test
    void an_id_that_another_regime_uses_is_refused() {
        PackShelf shelf = PackShelfFixture.empty()
                .and(PackShelfFixture.SMALL, AS_IT_IS)
                .and("XX-OTHER/1.0", pack -> pack.put("id", "XX-OTHER"))
                .shelf();
        refused("regimes/XX-OTHER/1.0.json", "id[X-G.1]: is already used by XX-SMALL 1.0", shelf);
    }

    @Test
    void two_versions_of_a_regime_may_share_their_ids() {
        PackShelf shelf = PackShelfFixture.empty()
                .and(PackShelfFixture.SMALL, AS_IT_IS)
                .and("XX-SMALL/1.1", pack -> pack.put("version", "1.1"))
                .shelf();
        assertEquals(2, shelf.packs().size());
    }

    @Test
    void a_pack_that_is_listed_twice_is_refused() {
        PackShelf shelf = PackShelfFixture.empty()
                .and(PackShelfFixture.SMALL, AS_IT_IS)
                .listed(PackShelfFixture.SMALL)
                .shelf();
        refused("regimes/XX-SMALL/1.0.json", "is already used", shelf);
    }

    @Test
    void a_rule_without_criteria_is_refused() {
        refused("group_rules[threshold]: no criterion belongs to this group", pack -> {
            criterion(pack, 1).put("group", "ground").remove("applies_to");
            object(pack, "/group_rules/1").putNull("when");
        });
    }

    @Test
    void a_criterion_without_a_rule_is_refused() {
        refused("criteria[X-T.1].group: no rule for the group \"lost\"", pack -> criterion(pack, 1)
                .put("group", "lost"));
    }

    @Test
    void a_condition_that_matches_nothing_is_refused() {
        refused("group_rules[threshold].when: \"Y.*\" matches no criterion", pack -> object(pack, "/group_rules/1")
                .put("when", "Y.*"));
        refused("criteria[X-T.1].applies_to: \"X-G.2\" matches no criterion", pack -> criterion(pack, 1)
                .put("applies_to", "X-G.2"));
    }

    @Test
    void a_condition_that_only_the_group_itself_meets_is_refused() {
        refused("group_rules[threshold].when: \"X-T.*\" matches no criterion", pack -> object(pack, "/group_rules/1")
                .put("when", "X-T.*"));
    }

    @Test
    void a_star_in_the_middle_of_a_pattern_is_refused() {
        refused("a star may only end a pattern", pack -> criterion(pack, 1).put("applies_to", "X-*.1"));
    }

    @Test
    void numbers_that_nobody_can_meet_are_refused() {
        refused("group_rules[ground]: no selection can satisfy", pack -> object(pack, "/group_rules/0")
                .put("min", 2));
        refused("group_rules[ground]: demands nothing", pack -> object(pack, "/group_rules/0")
                .putNull("min"));
    }

    @Test
    void an_alternative_that_does_not_exist_is_refused() {
        refused(
                "group_rules[ground].alternatives: no other group \"lost\"",
                pack -> object(pack, "/group_rules/0").putArray("alternatives").add("lost"));
    }

    @Test
    void a_pack_that_is_not_the_one_of_its_path_is_refused() {
        refused("says that it is XX-OTHER/1.0", pack -> pack.put("id", "XX-OTHER"));
        refused("says that it is XX-SMALL/2.0", pack -> pack.put("version", "2.0"));
    }

    @Test
    void words_that_the_vocabulary_lacks_are_refused() {
        refused("regime.jurisdiction: \"XX\" is not in the vocabulary", pack -> object(pack, "/regime")
                .put("jurisdiction", "XX"));
        refused("regime.kind: \"favour\" is not in the vocabulary", pack -> object(pack, "/regime")
                .put("kind", "favour"));
        refused(
                "regime.target_types[0]: \"ghost\" is not in the vocabulary",
                pack -> ((ArrayNode) pack.at("/regime/target_types")).set(0, "ghost"));
        refused(
                "identifiers[legal_person].details[shoe size].id: \"shoe size\" is not",
                pack -> object(pack, "/identifiers/0/details/0").put("id", "shoe size"));
        refused(
                "criteria[X-G.1].verification.status: \"hearsay\" is not",
                pack -> object(pack, "/criteria/0/verification").put("status", "hearsay"));
    }

    @Test
    void a_file_that_the_index_names_in_vain_is_refused() {
        PackShelf shelf = PackShelfFixture.empty().listed("XX-LOST/1.0").shelf();
        refused("regimes/XX-LOST/1.0.json", "there is no such file", shelf);
    }

    @Test
    void a_yes_or_no_that_is_missing_is_refused() {
        refused("criteria[X-G.1].required: ", pack -> criterion(pack, 0).remove("required"));
    }

    @Test
    void a_vocabulary_that_lacks_a_language_is_refused() {
        var fixture = PackShelfFixture.empty()
                .vocabulary(vocabulary ->
                        object(vocabulary, "/enumerations/jurisdiction/0/label").remove("ar"));
        var broken = assertThrows(BrokenPackException.class, fixture::shelf);
        assertTrue(
                broken.getMessage()
                        .contains("regimes/vocabulary.json: enumerations[jurisdiction][EU].label: has no text"),
                broken.getMessage());
    }

    @Test
    void all_problems_of_a_pack_are_named_at_once() {
        PackShelf shelf = PackShelfFixture.with(pack -> {
            criterion(pack, 0).remove("citation");
            criterion(pack, 1).remove("citation");
        });
        var broken = assertThrows(BrokenPackException.class, shelf::packs);
        assertEquals(2, broken.getMessage().lines().count(), broken.getMessage());
    }

    private static void refused(String reason, Consumer<ObjectNode> change) {
        refused("regimes/" + PackShelfFixture.SMALL + ".json", reason, PackShelfFixture.with(change));
    }

    private static void refusedText(String reason, String text) {
        PackShelf shelf =
                PackShelfFixture.empty().and(PackShelfFixture.SMALL, text).shelf();
        refused("regimes/" + PackShelfFixture.SMALL + ".json", reason, shelf);
    }

    private static void refused(String file, String reason, PackShelf shelf) {
        var broken = assertThrows(BrokenPackException.class, shelf::packs, reason);
        assertTrue(broken.getMessage().startsWith(file + ": "), broken.getMessage());
        assertTrue(broken.getMessage().contains(reason), broken.getMessage());
    }

    private static ObjectNode criterion(ObjectNode pack, int index) {
        return object(pack, "/criteria/" + index);
    }

    private static ObjectNode object(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }
}
