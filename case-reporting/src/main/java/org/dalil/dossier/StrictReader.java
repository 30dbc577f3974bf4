package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.dossier.content.Imprint;
import org.dalil.markup.Inline;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.requests.Proofreader;

/** Tells who writes a paragraph what would stop the press. */
@ApplicationScoped
public class StrictReader implements Proofreader {

    @Override
    public Optional<List<String>> references(String text) {
        try {
            List<Inline> pieces = Markup.pieces(text).toList();
            return pieces.stream().allMatch(StrictReader::isPrintable)
                    ? Optional.of(
                            pieces.stream().flatMap(StrictReader::reference).toList())
                    : Optional.empty();
        } catch (MarkupError unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPrintable(Inline piece) {
        return !(piece instanceof Inline.TlpLabel label)
                || Arrays.stream(Imprint.Tlp.values())
                        .anyMatch(known -> known.name().equals(label.name().replace('+', '_')));
    }

    private static Stream<String> reference(Inline piece) {
        if (piece instanceof Inline.ExhibitReference exhibit) {
            return Stream.of(exhibit.number());
        }
        if (piece instanceof Inline.ContraryReference contrary) {
            return Stream.of(contrary.number());
        }
        if (piece instanceof Inline.Cited cited) {
            return Stream.of(
                    switch (cited.thing()) {
                        case EXHIBIT -> cited.key();
                        case FACT -> "¶" + cited.key();
                        case CRITERION, CLAIM -> "§" + cited.key();
                    });
        }
        return piece instanceof Inline.ParagraphReference paragraph ? Stream.of("¶" + paragraph.key()) : Stream.empty();
    }
}
