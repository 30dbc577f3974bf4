package org.dalil.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.FactView;
import org.dalil.evidence.EvidenceView;
import org.dalil.markup.MarkupError;
import org.dalil.markup.Sentences;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.Filling;
import org.dalil.requests.Coverage;
import org.dalil.requests.FactKey;
import org.dalil.requests.LeftOut;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;

/** The statement of reasons that a dossier drafts for the authority to publish. */
public record Reasons(RequestFile file, DossierSection section) {

    /** How long the statement is in a language in which it is too long. */
    public record TooLong(Language language, int words, int limit) {}

    /** Those of a request; none where its pack wants none, or where nothing is written yet. */
    public static Stream<Reasons> of(RequestFile file) {
        return file.pack().dossierSections().stream()
                .filter(section -> section.filling() == Filling.REASONS)
                .map(section -> new Reasons(file, section))
                .filter(reasons -> !reasons.paragraphs().isEmpty());
    }

    private List<ParagraphView> paragraphs() {
        return file.paragraphs(section.key());
    }

    public List<TooLong> tooLong() {
        List<TooLong> found = new ArrayList<>();
        section.wordLimit().ifPresent(limit -> Arrays.stream(Language.values()).forEach(language -> {
            int words = words(language);
            if (words > limit) {
                found.add(new TooLong(language, words, limit));
            }
        }));
        return found;
    }

    private int words(Language language) {
        return paragraphs().stream()
                .flatMap(paragraph -> paragraph.text().in(language).stream())
                .mapToInt(Reasons::words)
                .sum();
    }

    private static int words(String text) {
        try {
            return Sentences.words(text);
        } catch (MarkupError unreadable) {
            return 0;
        }
    }

    /** What they are drawn from and the target may not be shown, or rests on nothing that it may be shown. */
    public List<String> heldBack() {
        Drawn drawn = Drawn.from(paragraphs());
        Set<String> leftOut = file.leftOut().stream().map(LeftOut::reference).collect(Collectors.toSet());
        Set<String> unfounded = drawn.facts().isEmpty() ? Set.of() : unfounded();
        return Stream.concat(
                        drawn.exhibits().stream().filter(leftOut::contains),
                        drawn.facts().stream().filter(key -> leftOut.contains("¶" + key) || unfounded.contains(key)))
                .toList();
    }

    /** Facts of which every item that tells them is left out. */
    private Set<String> unfounded() {
        Set<String> shown = file.citable().evidenceOutline().stream()
                .map(item -> item.id().value().toString())
                .collect(Collectors.toSet());
        return file.facts().stream()
                .filter(fact -> !fact.sources().isEmpty()
                        && fact.sources().stream()
                                .noneMatch(source -> source.passage() != null
                                        || source.exhibit() != null
                                                && shown.contains(
                                                        source.exhibit().toString())))
                .map(FactView::code)
                .map(code -> FactKey.of(code).value())
                .collect(Collectors.toSet());
    }

    /** Whether one of them would bear the listing if all others fell: it cites what proves a criterion that is covered. */
    public boolean oneStandsAlone() {
        Set<String> proving = file.coverage().elements().stream()
                .filter(element -> element.state() == Coverage.State.COVERED)
                .flatMap(element -> Stream.concat(
                        element.facts().stream().map(OfferedFact::code).map(code -> FactKey.of(code)
                                .value()),
                        element.exhibits().stream().map(EvidenceView::number)))
                .collect(Collectors.toSet());
        return paragraphs().stream().map(List::of).map(Drawn::from).anyMatch(drawn -> Stream.concat(
                        drawn.facts().stream(), drawn.exhibits().stream())
                .anyMatch(proving::contains));
    }
}
