package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dalil.cases.IncomingText.Objection;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncomingTextTest {

    private static final String ARABIC = "رسالة مشتركة\r\nتحث الاتحاد الأوروبي على فرض عقوبات NSO.\r\n";
    private static final String FRENCH = "Une lettre à l’Union européenne,\r\nécrite là-bas.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void reads_arabic_in_whatever_encoding_it_was_written(String charset) {
        IncomingText taken = done(IncomingText.file("a.txt", ARABIC.getBytes(Charset.forName(charset)), null));
        assertEquals(ARABIC.replace("\r\n", "\n"), taken.text());
        assertEquals(charset, taken.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reads_french_in_whatever_encoding_it_was_written(String charset) {
        IncomingText taken = done(IncomingText.file("a.txt", FRENCH.getBytes(Charset.forName(charset)), null));
        assertEquals(FRENCH.replace("\r\n", "\n"), taken.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void keeps_the_bytes_and_leaves_the_mark_out_of_the_letters(String charset) {
        byte[] bytes = ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset));
        IncomingText taken = done(IncomingText.file("a.txt", bytes, null));
        assertArrayEquals(bytes, taken.bytes());
        assertEquals(ARABIC.replace("\r\n", "\n"), taken.text());
    }

    @Test
    void believes_the_person_more_than_its_own_guess() {
        byte[] bytes = "été".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "été",
                done(IncomingText.file("a.txt", bytes, Charset.forName("windows-1256")))
                        .text());
        assertEquals(
                Outcome.refused(Objection.NOT_IN_THIS_ENCODING, "UTF-8"),
                IncomingText.file("a.txt", bytes, StandardCharsets.UTF_8));
    }

    @Test
    void refuses_what_is_no_text() {
        assertEquals(Outcome.refused(Objection.NO_PLAIN_TEXT), IncomingText.pasted("a\0b"));
        assertEquals(Outcome.refused(Objection.NO_PLAIN_TEXT), IncomingText.pasted("half \uD83D"));
        assertEquals(
                Outcome.refused(Objection.NO_PLAIN_TEXT),
                IncomingText.file("a.pdf", "%PDF-1.7\0\1\2\3".getBytes(StandardCharsets.ISO_8859_1), null));
        assertEquals(Outcome.refused(Objection.NO_TEXT), IncomingText.pasted(" \n "));
    }

    @Test
    void has_room_for_a_million_characters_and_not_for_one_more() {
        assertEquals(
                1_000_000,
                done(IncomingText.pasted("ع".repeat(1_000_000))).text().length());
        assertEquals(
                Outcome.refused(Objection.TEXT_TOO_LONG, 1_000_000, 1_000_001),
                IncomingText.pasted("ع".repeat(1_000_001)));
    }

    private static IncomingText done(Outcome<IncomingText> outcome) {
        return ((Outcome.Done<IncomingText>) outcome).value();
    }
}
