package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncomingFileTest {

    @ParameterizedTest
    @CsvSource({
        "تقرير.pdf, تقرير.pdf",
        "../../etc/passwd, passwd",
        "'C:\\Windows\\win.ini', win.ini",
        "'\u202efdp.exe', fdp.exe",
        "'a\u0000\r\nb', ab",
        ".., file",
        "., file",
        ".env, .env",
        "' ', file"
    })
    void a_name_keeps_its_letters_and_leads_nowhere(String sent, String kept) {
        assertEquals(kept, IncomingFile.of(sent, "text/plain", 1, 0).name());
    }

    @ParameterizedTest
    @CsvSource({
        "تقرير.pdf, ARABIC",
        "رد.docx, ARABIC",
        "scan 0042.pdf, ENGLISH",
        "la liste des victimes.pdf, FRENCH",
        ".env, ENGLISH"
    })
    void the_language_of_a_name_is_told_by_its_letters(String name, Language language) {
        assertEquals(language, IncomingFile.of(name, "text/plain", 1, 0).language());
    }
}
