package org.dalil.dossier.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dalil.dossier.Progress;
import org.dalil.dossier.content.Imprint;
import org.dalil.dossier.content.SectionBody;
import org.dalil.markup.Markup;
import org.dalil.shared.Language;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_fr"})
    void are_there_in_every_language(String language) throws IOException {
        assertEquals(bundle("").stringPropertyNames(), bundle(language).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void name_every_state(Language language) {
        var words = new DossierWords(language);
        Stream.of(
                        SectionBody.Deliverable.values(),
                        SectionBody.ProofState.values(),
                        SectionBody.AnswerState.values(),
                        new SectionBody.FingerprintCheck[] {
                            SectionBody.FingerprintCheck.MATCHES, SectionBody.FingerprintCheck.DIFFERS
                        },
                        Imprint.Standing.values(),
                        Imprint.Tlp.values(),
                        PartialDate.Precision.values(),
                        PartialDate.Basis.values(),
                        Progress.Step.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertFalse(words.get(constant).isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_fr"})
    void keep_the_rules_of_the_markup_where_they_carry_any(String language) throws IOException {
        var bundle = bundle(language);
        bundle.stringPropertyNames().stream()
                .filter(key ->
                        List.of("verify", "cover.fingerprint", "facts").contains(key.split("\\.step|\\.how|\\.no")[0]))
                .forEach(
                        key -> assertFalse(Markup.parse(bundle.getProperty(key)).isEmpty()));
    }

    @Test
    void count_in_arabic_as_arabic_counts() {
        var words = new DossierWords(Language.ARABIC);
        assertEquals("146 كلمة من 250 على الأكثر.", words.format("reasons.words", 146, 250));
        assertEquals("5 كلمات من 250 على الأكثر.", words.format("reasons.words", 5, 250));
        assertEquals("كلمتان من 250 على الأكثر.", words.format("reasons.words", 2, 250));
    }

    private static Properties bundle(String language) throws IOException {
        var name = "/i18n/Dossier" + language + ".properties";
        try (var reader = new InputStreamReader(DossierWords.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
