package org.dalil.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.cases.Tlp;
import org.dalil.shared.LocalText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingTest {

    private static final LeftOut CALL = new LeftOut(
            LeftOut.Kind.FACT,
            "E6",
            "¶F6",
            new LocalText("تثبيت بيغاسوس على هاتف فلان", "Pegasus installed on the phone of a lawyer", null),
            Tlp.RED,
            LeftOut.Reason.RESTRICTED,
            LocalText.orEmpty(null));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As [¶F6] shows, it went on.",
                "We know: «Pegasus, installed on the **phone**\nof a lawyer».",
                "وثبت «تثبيتُ بيغاسوس على هاتف فلان» في لندن."
            })
    void finds_the_number_or_the_sentence_of_a_fact_that_is_left_out(String text) {
        ParagraphView paragraph = paragraph(text);
        assertEquals(List.of(new Telling(CALL, paragraph)), Telling.of(List.of(CALL), List.of(paragraph)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"As [¶F16] shows.", "Pegasus was installed on phones.", "E6"})
    void leaves_other_texts_alone(String text) {
        assertEquals(List.of(), Telling.of(List.of(CALL), List.of(paragraph(text))));
    }

    private static ParagraphView paragraph(String text) {
        return new ParagraphView(ParagraphId.next(), "summary", "S2", LocalText.english(text));
    }
}
