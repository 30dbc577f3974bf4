package org.dalil.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | Art. 5 TEU applies. So does No. 4 of the Act. See p. 3 Annex. | 3",
                "ENGLISH | It cites paras. 119 to 121 (cf. Kadi). The U.S. Department agreed. | 2",
                "ENGLISH | He said no. Then he left. | 2",
                "ENGLISH | It began at the ship. Five people saw it start. Six more came. | 3",
                "FRENCH | L’art. 5 TUE s’applique. Voir p. 3 et n. 4 du dossier. M. Durand l’a dit. | 3",
                "ARABIC | نفت الشركة ذلك. هل صدقت؟ انظر ص. 3 من التقرير. | 3",
                "ARABIC | قال د. علي ذلك في 3 نوفمبر. ثم غادر! | 2"
            })
    void end_where_a_reader_would_end_them(Language language, String text, int sentences) {
        assertEquals(sentences, Sentences.of(text, language).size(), Sentences.of(text, language)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was seen.",
                "It was seen. It was heard.^[There.]",
                "It was seen.^[There.] It was heard.",
                "It was seen [F1]. It was heard.",
                "It was seen. [E-01] says otherwise.",
                "See [¶S1].",
                "**Mark.** It was seen.",
                "- It was seen",
                "> It was seen.",
                "{arg:It must end.} It was seen."
            })
    void of_which_one_says_not_where_it_is_taken_from(String text) {
        assertEquals(
                1,
                Sentences.of(text, Language.ENGLISH).stream()
                        .filter(Sentence::isLoose)
                        .count(),
                Sentences.of(text, Language.ENGLISH)::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was seen.^[There.]",
                "It was seen. ^[There.]",
                "It was seen [E-01 p. 3].",
                "It was seen. [E-01 p. 3] It was heard. [F2]",
                "[E-01] says so.",
                "[N-1] denies it.",
                "It was seen (¶ [¶F2]).",
                "# It was seen",
                "**The facts.**",
                "Seen by: [□]",
                "{arg:It must end. It must end now.}",
                "It follows from [§EU-1.2].",
                "– …"
            })
    void or_none(String text) {
        assertEquals(
                List.of(),
                Sentences.of(text, Language.ENGLISH).stream()
                        .filter(Sentence::isLoose)
                        .toList());
    }

    @Test
    void arabic_sentences_are_asked_too() {
        assertEquals(
                List.of("ثم غادر."),
                Sentences.of("نفت الشركة ذلك.^[انظر [E-01]، الفقرة 5.] ثم غادر.", Language.ARABIC).stream()
                        .filter(Sentence::isLoose)
                        .map(Sentence::words)
                        .toList());
    }

    @Test
    void words_are_counted_as_they_are_read() {
        assertEquals(5, Sentences.words("**One** two^[not these] three [E-01 p. 3][F1] {arg:four}\n- five"));
    }
}
