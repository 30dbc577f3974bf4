package org.dalil.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.letters.Figure;
import org.dalil.letters.Parity;
import org.dalil.markup.Markup;
import org.dalil.markup.MarkupError;
import org.dalil.parties.PartyView;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a paragraph says in one of its languages and not in another: a number, a date, a name, a citation.
 *
 * @param difference null where the paragraph is not written at all in {@code missing}
 * @param missing the language in which it is not written; null where it is
 */
public record Disparity(ParagraphView paragraph, Parity.@Nullable Difference difference, @Nullable Language missing) {

    /** In the order of the text. A language in which nothing of the request is written is not missed. */
    public static List<Disparity> in(RequestFile file) {
        List<Language> languages = Arrays.stream(Language.values())
                .filter(language -> file.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.text().in(language).isPresent()))
                .toList();
        boolean comparable = languages.size() > 1;
        List<PartyView> parties = comparable ? file.knownParties() : List.of();
        return file.paragraphs().stream()
                .flatMap(paragraph -> Stream.concat(
                        languages.stream()
                                .filter(language ->
                                        paragraph.text().in(language).isEmpty())
                                .map(language -> new Disparity(paragraph, null, language)),
                        differences(paragraph, parties).map(found -> new Disparity(paragraph, found, null))))
                .toList();
    }

    private static Stream<Parity.Difference> differences(ParagraphView paragraph, List<PartyView> parties) {
        try {
            LocalText text = paragraph.text();
            LocalText words = new LocalText(words(text.ar()), words(text.en()), words(text.fr()));
            return Stream.concat(Parity.between(words, parties).stream(), citations(text));
        } catch (MarkupError unreadable) {
            return Stream.of();
        }
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : Markup.words(text);
    }

    private static Stream<Parity.Difference> citations(LocalText text) {
        List<Language> languages = Arrays.stream(Language.values())
                .filter(language -> text.in(language).isPresent())
                .toList();
        return languages.stream()
                .flatMap(one -> languages.stream().filter(other -> other != one).flatMap(other -> {
                    List<String> open = new ArrayList<>(cited(text, one));
                    cited(text, other).forEach(open::remove);
                    return open.stream().map(cite -> missing(one, cite, other));
                }));
    }

    private static Parity.Difference missing(Language here, String cite, Language there) {
        Figure figure = new Figure(Figure.Kind.CITATION, cite, "", cite, "");
        return new Parity.Difference(Figure.Kind.CITATION, Parity.Hint.MISSING, here, figure, there, null);
    }

    private static List<String> cited(LocalText text, Language language) {
        return text.in(language).stream()
                .flatMap(Markup::pieces)
                .flatMap(piece -> Markup.reference(piece).stream())
                .toList();
    }
}
