package org.dalil.requests;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** A paragraph that tells a fact of which the dossier must not speak: it names its number, or says its sentence. */
public record Telling(LeftOut left, ParagraphView paragraph) {

    /** Fewer words than that are no sentence that could not stand there by chance. */
    private static final int WORDS_OF_A_SENTENCE = 4;

    static List<Telling> of(List<LeftOut> leftOut, List<ParagraphView> paragraphs) {
        return leftOut.stream()
                .filter(left -> left.kind() == LeftOut.Kind.FACT)
                .flatMap(left -> paragraphs.stream()
                        .filter(paragraph -> tells(paragraph.text(), left))
                        .map(paragraph -> new Telling(left, paragraph)))
                .toList();
    }

    private static boolean tells(LocalText text, LeftOut left) {
        return spoken(text).anyMatch(said -> said.contains("[" + left.reference() + "]"))
                || spoken(text).map(Telling::plain).anyMatch(said -> spoken(left.title())
                        .map(Telling::plain)
                        .filter(title -> title.split(" ").length >= WORDS_OF_A_SENTENCE)
                        .anyMatch(said::contains));
    }

    private static Stream<String> spoken(LocalText text) {
        return Stream.of(Language.values()).flatMap(language -> text.in(language).stream());
    }

    /** The words alone: quotation marks, vowel signs and line ends hide no sentence. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\p{Cf}\\u0640]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
