package org.dalil.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.dalil.cases.Disclosure;
import org.dalil.evidence.EvidenceType;
import org.dalil.shared.Language;

/**
 * What people call columns, kinds, languages and answers, in any language of the house; all {@link #folded}.
 *
 * @param writer in whose language remarks are written
 * @param answers to the question whether the target may be shown it
 */
public record ListTerms(
        Language writer,
        Map<String, ItemColumn> headings,
        Map<String, EvidenceType> kinds,
        Map<String, String> languages,
        Map<String, Disclosure.Answer> answers) {

    public ListTerms {
        headings = Map.copyOf(headings);
        kinds = Map.copyOf(kinds);
        languages = Map.copyOf(languages);
        answers = Map.copyOf(answers);
    }

    /** Without what people write in different ways: case, accents, vowel signs, the forms of alif and ya. */
    public static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}\u0640*]", "")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
