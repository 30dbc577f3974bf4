package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstSightTest {

    @ParameterizedTest
    @CsvSource({
        "000_58d475c0e06cc280.txt, نكتب إليكم لحث, رسالة مشتركة تحث",
        "001_335a2be8a26286b8.txt, تصاعد الهجمات الرقمية, طالبوا بوضع حد",
        "002_49f1e13e7a8a7d0f.txt, لندن- 27 سبتمبر/أيلول 2021-, منظمو المعرض",
        "003_a4945f3b50a9cafb.txt, تستخدم الحكومات في منطقة, إعلان تأسيس",
        "004_2ae1ba5011ba1f19.txt, تخطط الولايات المتحدة لبدء, أمريكا تسعى"
    })
    void finds_the_body_and_the_title_of_real_documents(String file, String body, String title) throws IOException {
        String text = demo(file);
        FirstSight sight = new FirstSight(text);
        assertEquals(text.indexOf(body), sight.bodyStart());
        assertTrue(sight.title().startsWith(title), sight::title);
        assertEquals(Language.ARABIC, sight.language());
    }

    @Test
    void tells_french_from_english() {
        assertEquals(
                Language.FRENCH,
                new FirstSight("Nous demandons à l’Union européenne et aux États membres de sanctionner la société.")
                        .language());
        assertEquals(
                Language.ENGLISH,
                new FirstSight("We ask the European Union and its member States to sanction the company.").language());
    }

    @Test
    void takes_a_few_words_that_tell_nothing_for_english() {
        assertEquals(Language.ENGLISH, new FirstSight("scan 0042").language());
    }

    @Test
    void takes_a_text_without_sentences_from_its_beginning() {
        assertEquals(0, new FirstSight("a list\nof words").bodyStart());
        assertEquals("", new FirstSight("short").title());
    }

    @Test
    void cuts_a_title_that_does_not_end() {
        String title = new FirstSight("word ".repeat(500)).title();
        assertTrue(title.length() <= 301 && title.endsWith("word…"), title);
    }

    private static String demo(String file) throws IOException {
        try (InputStream stream = FirstSightTest.class.getResourceAsStream("/demo/documents/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
