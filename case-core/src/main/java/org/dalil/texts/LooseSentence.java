package org.dalil.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.markup.MarkupError;
import org.dalil.markup.Sentence;
import org.dalil.markup.Sentences;
import org.dalil.regimes.DossierSection;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;

/** A sentence of a dossier that says that something is so, and not where it is taken from. */
public record LooseSentence(ParagraphView paragraph, Language language, String words) {

    /** In the order of the text; a text that cannot be read has none, as it is refused where it is written. */
    public static List<LooseSentence> in(RequestFile file) {
        Set<String> printed =
                file.pack().dossierSections().stream().map(DossierSection::key).collect(Collectors.toSet());
        return file.paragraphs().stream()
                .filter(paragraph -> printed.contains(paragraph.section()))
                .flatMap(LooseSentence::in)
                .toList();
    }

    private static Stream<LooseSentence> in(ParagraphView paragraph) {
        return Arrays.stream(Language.values()).flatMap(language -> paragraph.text().in(language).stream()
                .flatMap(text -> sentences(text, language))
                .filter(Sentence::isLoose)
                .map(sentence -> new LooseSentence(paragraph, language, sentence.words())));
    }

    private static Stream<Sentence> sentences(String text, Language language) {
        try {
            return Sentences.of(text, language).stream();
        } catch (MarkupError unreadable) {
            return Stream.of();
        }
    }
}
