package org.dalil.regimes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimeCatalogueTest {

    private static final RegimeCatalogue CATALOGUE = RegimeCatalogue.shipped();

    @Test
    void knows_ten_regimes_with_all_their_criteria() {
        Map<String, Integer> criteria = CATALOGUE.all().stream()
                .collect(Collectors.toMap(
                        pack -> pack.id().value(), pack -> pack.criteria().size()));
        assertEquals(
                Map.of(
                        "EU-GHRSR", 28,
                        "US-GLOMAG", 13,
                        "US-7031C", 5,
                        "US-3C", 6,
                        "US-BIS-EL", 7,
                        "US-EO14093", 2,
                        "UK-GHRSR", 6,
                        "CA-JVCFOA", 3,
                        "AU-ASR", 3,
                        "EU-DUAL-USE", 2),
                criteria);
    }

    @Test
    void shows_them_in_the_order_of_the_index() {
        List<String> ids =
                CATALOGUE.all().stream().map(pack -> pack.id().value()).toList();
        assertEquals("EU-GHRSR", ids.get(0));
        assertEquals("EU-DUAL-USE", ids.get(9));
    }

    @Test
    void holds_the_sections_of_the_dossiers() {
        Map<String, Integer> sections = CATALOGUE.all().stream()
                .filter(pack -> !pack.dossierSections().isEmpty())
                .collect(Collectors.toMap(pack -> pack.id().value(), pack -> pack.dossierSections()
                        .size()));
        assertEquals(Map.of("EU-GHRSR", 16, "US-GLOMAG", 13, "US-BIS-EL", 8, "US-3C", 5, "US-7031C", 4), sections);
    }

    @Test
    void names_the_acts_and_those_to_write_to() {
        RegimePack eu = CATALOGUE.current(new RegimeId("EU-GHRSR"));
        assertEquals(3, eu.legalBasis().size());
        assertEquals(
                List.of("EU-AD-HRVP", "EU-AD-EEAS", "EU-AD-MFA", "EU-AD-EP-DROI"),
                eu.addressees().stream().map(Addressee::id).toList());
    }

    @Test
    void keeps_every_version_and_offers_the_newest() {
        var catalogue = new RegimeCatalogue(PackShelfFixture.empty()
                .and("XX-SMALL/1.10", pack -> pack.put("version", "1.10"))
                .and("XX-SMALL/1.9", pack -> pack.put("version", "1.9"))
                .shelf());
        var id = new RegimeId("XX-SMALL");
        assertEquals("1.10", catalogue.current(id).version());
        assertEquals("1.9", catalogue.find(id, "1.9").orElseThrow().version());
        assertEquals(1, catalogue.all().size());
    }

    @Test
    void does_not_invent_a_regime() {
        var unknown = new RegimeId("XX-UNKNOWN");
        assertThrows(NoSuchElementException.class, () -> CATALOGUE.current(unknown));
        assertTrue(CATALOGUE.find(new RegimeId("EU-GHRSR"), "0.1").isEmpty());
    }

    @Test
    void has_words_for_what_may_be_chosen() {
        Vocabulary vocabulary = CATALOGUE.vocabulary();
        assertEquals(new LocalText("مسودة", "Draft", "Brouillon"), vocabulary.label("request_status", "draft"));
        assertTrue(vocabulary.explanation("tlp", "TLP:RED").isPresent());
        assertEquals(14, vocabulary.reviewChecklist().size());
        assertThrows(NoSuchElementException.class, () -> vocabulary.label("request_status", "lost"));
        assertThrows(NoSuchElementException.class, () -> vocabulary.label("lost", "draft"));
    }
}
