package org.dalil.texts;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.requests.ParagraphView;
import org.dalil.shared.Language;

/**
 * What texts are drawn from.
 *
 * @param facts by their keys, such as {@code F4}
 * @param exhibits by their numbers
 */
public record Drawn(Set<String> facts, Set<String> exhibits) {

    public static Drawn from(List<ParagraphView> paragraphs) {
        Drawn drawn = new Drawn(new LinkedHashSet<>(), new LinkedHashSet<>());
        paragraphs.stream()
                .flatMap(paragraph ->
                        Arrays.stream(Language.values()).flatMap(language -> paragraph.text().in(language).stream()))
                .flatMap(Drawn::pieces)
                .forEach(drawn::take);
        return drawn;
    }

    private void take(Inline piece) {
        if (piece instanceof Inline.Cited cited && cited.thing() == Inline.Thing.FACT) {
            facts.add(cited.key());
        } else if (piece instanceof Inline.Cited cited && cited.thing() == Inline.Thing.EXHIBIT) {
            exhibits.add(cited.key());
        } else if (piece instanceof Inline.ExhibitReference exhibit) {
            exhibits.add(exhibit.number());
        } else if (piece instanceof Inline.ParagraphReference paragraph
                && paragraph.key().matches("F[0-9]+")) {
            facts.add(paragraph.key());
        }
    }

    private static Stream<Inline> pieces(String text) {
        try {
            return Markup.pieces(text);
        } catch (MarkupError unreadable) {
            return Stream.of();
        }
    }
}
