package org.dalil.letters;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * The fingerprint of a letter: SHA-256 over UTF-8 of, for each language in which there is something, in the order of
 * their tags: {@code [tag]}, a line feed, the title, two line feeds, the body, a line feed. Title and body are in NFC,
 * with line feeds between lines, without blanks at the ends of lines and of the whole: so that the way in which a
 * browser sends a text makes no other letter of it.
 */
final class LetterPrint {

    private LetterPrint() {}

    static Digest of(LocalText title, LocalText body) {
        return Digest.of(Stream.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)
                .filter(language ->
                        title.in(language).isPresent() || body.in(language).isPresent())
                .map(language ->
                        "[" + language.tag() + "]\n" + normal(title, language) + "\n\n" + normal(body, language) + "\n")
                .collect(Collectors.joining()));
    }

    private static String normal(LocalText text, Language language) {
        return text.in(language)
                .map(written -> Normalizer.normalize(written, Normalizer.Form.NFC)
                        .replaceAll("\\R", "\n")
                        .replaceAll("[ \\t\\u00a0]+(?=\n|$)", "")
                        .strip())
                .orElse("");
    }
}
