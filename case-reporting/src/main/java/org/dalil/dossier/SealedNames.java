package org.dalil.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.dossier.content.JointLetter.Name;
import org.dalil.gathering.SealedListView;
import org.dalil.shared.LocalText;

/**
 * Who stands in a sealed list, in the order and under the numbers of the list. Whoever wants to be named nowhere is only
 * counted.
 */
record SealedNames(List<Name> organisations, List<Name> people, int unnamed) {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** One line of the list: what stands where. */
    private record Line(String[] fields) {

        private static final int NUMBER = 1;
        private static final int AS_SIGNED = 2;
        private static final int NAMES = 3;
        private static final int MORE = 6;
        private static final int LATE = 10;
        private static final int CONFIDENTIAL = 11;

        static Line of(String line) {
            return new Line(Arrays.copyOf(line.split("\t", -1), CONFIDENTIAL + 1));
        }

        boolean organisation() {
            return fields[0].equals("ORGANISATION");
        }

        boolean confidential() {
            return "confidential".equals(fields[CONFIDENTIAL]);
        }

        Name name() {
            LocalText name = new LocalText(fields[NAMES], fields[NAMES + 1], fields[NAMES + 2]);
            return new Name(
                    Integer.parseInt(fields[NUMBER]),
                    name.isEmpty() ? spoken(fields[AS_SIGNED]) : name,
                    Stream.of(fields)
                            .skip(MORE)
                            .limit(LATE - MORE)
                            .map(SealedNames::spoken)
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    static SealedNames of(SealedListView list) {
        List<Line> lines = list.lines().stream().skip(1).map(Line::of).toList();
        List<Line> named = lines.stream().filter(line -> !line.confidential()).toList();
        return new SealedNames(
                named.stream().filter(Line::organisation).map(Line::name).toList(),
                named.stream()
                        .filter(line -> !line.organisation())
                        .map(Line::name)
                        .toList(),
                lines.size() - named.size());
    }

    /** Languages stand in one field with strokes between them; Arabic is told by its letters, English comes before French. */
    private static LocalText spoken(String words) {
        List<String> parts = List.of(words.split(" / "));
        List<String> latin =
                parts.stream().filter(part -> !ARABIC.matcher(part).find()).toList();
        return new LocalText(
                parts.stream()
                        .filter(part -> ARABIC.matcher(part).find())
                        .findFirst()
                        .orElse(null),
                latin.isEmpty() ? null : latin.get(0),
                latin.size() < 2 ? null : latin.get(1));
    }
}
