package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dalil.dossier.layout.Setting;
import org.dalil.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsInPdfTest {

    private static Printed printed;
    private static String arabic;
    private static String source;

    @BeforeAll
    static void print_the_case() throws IOException {
        var content = NsoDossier.content();
        printed = new DossierPress().print(content, Progress.UNHEARD);
        arabic = PdfText.compact(
                String.join("", PdfText.pages(printed.in(Language.ARABIC).bytes())));
        source = PdfText.compact(String.join(
                "", Setting.rehearse(content, Language.ARABIC).words().values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الاتحاد الأوروبي",
                "مجموعة",
                "الانتهاكات",
                "بيغاسوس",
                "لحقوق الإنسان",
                "السيبراني",
                "2020/1999",
                "الأشخاص",
                "للتجاوزات",
                "الموقّعين",
                "نشطاء",
                "الكفاية",
                "الإلكتروني",
                "الكمبودي",
                "NSO"
            })
    void are_found_as_often_as_they_were_written(String word) {
        var compact = PdfText.compact(word);
        int written = count(source, compact);
        assertTrue(written > 0, "never written");
        assertEquals(written, count(arabic, compact));
    }

    @Test
    void hold_no_code_of_private_use() {
        assertTrue(arabic.chars().noneMatch(c -> c >= 0xE000 && c <= 0xF8FF));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void of_the_summary_stand_on_one_page(Language language) throws IOException {
        var pages = PdfText.pages(printed.in(language).bytes());
        var heading = language == Language.ARABIC ? "الجهات المقدِّمة" : "Submitters";
        int summary = 3;
        var first = language == Language.ARABIC ? "ملخص تنفيذي" : "Executive summary";
        assertTrue(PdfText.compact(pages.get(summary)).contains(PdfText.compact(first)));
        assertTrue(PdfText.compact(pages.get(summary + 1)).contains(PdfText.compact(heading)));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void hold_all_signatories_under_their_numbers(Language language) throws IOException {
        var text = String.join("", PdfText.pages(printed.in(language).bytes()));
        for (var name : List.of("Access Now", "Gulf Centre for Human Rights", "David Kaye")) {
            assertTrue(PdfText.compact(text).contains(PdfText.compact(name)), name);
        }
        assertTrue(PdfText.compact(text).contains("حقوقالحقوقالإنسان"), "misprint kept");
    }

    private static int count(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1;
    }
}
