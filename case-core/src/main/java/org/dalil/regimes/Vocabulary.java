package org.dalil.regimes;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The words that the regimes and the rest of the house share: what may be chosen, and how it reads in each language.
 *
 * @param practice what wants a point of the check settled, by the code of the point, where no pack says so
 * @param reviewWorkingDays in which a review is due if nobody says otherwise
 */
public record Vocabulary(
        String version,
        Map<String, List<Term>> enumerations,
        List<ChecklistItem> reviewChecklist,
        Map<String, String> practice,
        int reviewWorkingDays,
        LocalText tlpRule) {

    public Vocabulary {
        enumerations = enumerations.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        reviewChecklist = List.copyOf(reviewChecklist);
        practice = Map.copyOf(practice);
    }

    /** A value and its words. */
    public record Term(String value, LocalText label, @Nullable LocalText explanation) {}

    /** A question that a reviewer answers about an item of evidence. */
    public record ChecklistItem(String id, @TermOf("review_topic") String topic, LocalText text, boolean mandatory) {}

    /**
     * How a value reads.
     *
     * @throws NoSuchElementException if there is no such enumeration or no such value in it
     */
    public LocalText label(String enumeration, String value) {
        return term(enumeration, value).label();
    }

    /** What a value means, where its label alone does not say it. */
    public Optional<LocalText> explanation(String enumeration, String value) {
        return Optional.ofNullable(term(enumeration, value).explanation());
    }

    /** The terms of an enumeration, in the order in which people should see them. */
    public List<Term> terms(String enumeration) {
        List<Term> terms = enumerations.get(enumeration);
        if (terms == null) {
            throw new NoSuchElementException("the vocabulary has no enumeration \"" + enumeration + "\"");
        }
        return terms;
    }

    public boolean has(String enumeration, String value) {
        return terms(enumeration).stream().anyMatch(term -> term.value().equals(value));
    }

    private Term term(String enumeration, String value) {
        return terms(enumeration).stream()
                .filter(term -> term.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "the vocabulary has no \"" + value + "\" in \"" + enumeration + "\""));
    }
}
