package org.dalil.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The short names of paragraphs, {@code S1}, {@code S2}: one letter for each section, a number for each paragraph. */
final class Labels {

    /** Facts and denials of the target have codes that begin so. */
    private static final String OF_RECORDS = "EFN";

    private Labels() {}

    static String next(String section, List<DraftParagraph> written) {
        String letter = written.stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .flatMap(paragraph -> letter(paragraph.label()).stream())
                .findFirst()
                .orElseGet(() -> free(section, written));
        int last = written.stream()
                .map(DraftParagraph::label)
                .filter(label -> label.matches(letter + "[0-9]{1,6}"))
                .mapToInt(label -> Integer.parseInt(label.substring(1)))
                .max()
                .orElse(0);
        return letter + (last + 1);
    }

    /** A letter of the name of the section that no other section has taken, or else any. */
    private static String free(String section, List<DraftParagraph> written) {
        String taken = written.stream()
                .flatMap(paragraph -> letter(paragraph.label()).stream())
                .collect(Collectors.joining());
        String inItsName = section.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String any =
                IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).collect(Collectors.joining());
        return Stream.of((inItsName + any).split(""))
                .filter(letter -> !taken.contains(letter) && !OF_RECORDS.contains(letter))
                .findFirst()
                .orElse("Z");
    }

    private static Optional<String> letter(String label) {
        return label.matches("[A-Z][0-9]{1,6}") ? Optional.of(label.substring(0, 1)) : Optional.empty();
    }
}
