package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountriesTest {

    @ParameterizedTest
    @EnumSource
    void no_language_is_listed_twice(Language reader) {
        List<String> labels = labels(reader);
        assertEquals(labels.size(), new HashSet<>(labels).size(), () -> "twice in " + labels);
        List<String> codes = codes(reader);
        assertTrue(codes.containsAll(List.of("he", "id", "yi", "ro")), () -> "missing in " + codes);
    }

    @ParameterizedTest
    @EnumSource
    void the_languages_of_the_house_come_first(Language reader) {
        assertEquals(
                List.of(Language.values()).stream().map(Language::tag).toList(),
                codes(reader).subList(0, Language.values().length));
    }

    private static List<String> labels(Language reader) {
        return new Countries(ReaderFixture.of(reader))
                .getLanguages().stream().map(Choice::label).toList();
    }

    private static List<String> codes(Language reader) {
        return new Countries(ReaderFixture.of(reader))
                .getLanguages().stream().map(Choice::value).toList();
    }
}
