package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dalil.dossier.content.JointLetter;
import org.dalil.gathering.SealedListView;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JointLetterPressTest {

    private static final JointLetterPress PRESS = new JointLetterPress();

    private static final SealedListView LIST = new SealedListView(
            1,
            2,
            """
            letter\t2\tabc
            ORGANISATION\t1\tمنظمة أولى\tمنظمة أولى\tFirst Organisation\tPremière organisation\tمصر / Egypt / Égypte\t\t\t\t\t
            ORGANISATION\t2\tSecond Group\t\tSecond Group\t\tGermany\t\t\t\tlate\t
            ORGANISATION\t3\tA Secret House\t\tA Secret House\t\t\t\t\t\t\tconfidential
            INDIVIDUAL\t1\tDr. Ada Example\t\tAda Example\t\t\t\tProfessor of law\tA University\t\t
            """,
            Digest.of("list"),
            3,
            1,
            Instant.parse("2026-11-20T12:00:00Z"));

    @ParameterizedTest
    @EnumSource
    void a_joint_letter_is_a_document_that_can_be_kept_and_read_aloud(Language language) throws Exception {
        byte[] pdf = PRESS.pdf(letter(), language);
        assertEquals(List.of(), Verification.failures(pdf, "3a"));
        assertEquals(List.of(), Verification.failures(pdf, "ua1"));
        String text = String.join("\n", PdfText.pages(pdf));
        assertTrue(text.contains("Second Group"), text);
        assertTrue(text.contains("Ada Example"), text);
        assertFalse(text.contains("Secret"), "who wants to be named nowhere is not named");
        assertFalse(text.contains("TLP"), "nothing stands on the page but the letter");
        assertArrayEquals(pdf, PRESS.pdf(letter(), language), "the same letter gives the same bytes");
    }

    @Test
    void the_parts_stand_in_the_order_of_the_plan_and_tell_what_was_frozen_and_sealed() throws Exception {
        String text = String.join("\n", PdfText.pages(PRESS.pdf(letter(), Language.ENGLISH)));
        int at = -1;
        for (String words : List.of(
                "High Representative",
                "20 November 2026",
                "A letter to the Union",
                "We write to you.",
                "Signed by the organisations (2)",
                "First Organisation, Egypt",
                "Signed by the individuals (1)",
                "Ada Example, Professor of law, A University",
                "1 more signatory wants to be named nowhere.",
                "Letter, version 2",
                "Sealed list of signatories 1")) {
            int next = text.indexOf(words);
            assertTrue(next > at, words + " in " + text);
            at = next;
        }
        assertTrue(text.replaceAll("\\s", "").contains(Digest.of("letter").hex()), text);
    }

    @ParameterizedTest
    @EnumSource
    void it_can_be_gone_on_with_in_a_word_processor(Language language) throws Exception {
        byte[] word = PRESS.word(letter(), language);
        String document = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        String words = document.replaceAll("<[^>]*>", "");
        assertTrue(words.contains(letter().title().in(language).orElseThrow()), words);
        assertTrue(words.contains("Second Group"), words);
        assertFalse(words.contains("Secret"), words);
    }

    @Test
    void who_signed_is_told_in_the_order_of_the_list_and_who_is_confidential_only_counted() {
        var names = SealedNames.of(LIST);
        assertEquals(
                List.of(1, 2),
                names.organisations().stream().map(JointLetter.Name::number).toList());
        assertEquals(
                new LocalText("مصر", "Egypt", "Égypte"),
                names.organisations().get(0).more().get(0));
        assertEquals(1, names.people().size());
        assertEquals(1, names.unnamed());
    }

    private static JointLetter letter() {
        var names = SealedNames.of(LIST);
        return new JointLetter(
                new LocalText("رسالة إلى الاتحاد", "A letter to the Union", "Une lettre à l’Union"),
                new LocalText(
                        "نكتب إليكم.\n\nونطلب منكم أن تتحركوا (2020/1999).",
                        "We write to you.\n\nWe ask you to act\nunder 2020/1999.",
                        "Nous vous écrivons.\n\nNous vous demandons d’agir."),
                2,
                Digest.of("letter"),
                LocalDate.of(2026, 11, 20),
                List.of(new LocalText("الممثل الأعلى", "High Representative", "Haut représentant")),
                1,
                Digest.of("list"),
                names.organisations(),
                names.people(),
                names.unnamed());
    }
}
