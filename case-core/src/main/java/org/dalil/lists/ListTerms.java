package org.dalil.lists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.dalil.evidence.EvidenceType;
import org.dalil.shared.Language;

/**
 * What people call columns, kinds and languages, in any language of the house; all {@link #folded}.
 *
 * @param writer in whose language remarks are written
 */
public record ListTerms(
        Language writer,
        Map<String, ItemColumn> headings,
        Map<String, EvidenceType> kinds,
        Map<String, String> languages) {

    public ListTerms {
        headings = Map.copyOf(headings);
        kinds = Map.copyOf(kinds);
        languages = Map.copyOf(languages);
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
