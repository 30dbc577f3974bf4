package org.dalil.letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.parties.NameScript;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartyView;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What the languages of a letter say differently: numbers, dates, citations and names that stand in one and not in the
 * other. It points, and decides nothing: «six» beside «6» is no difference, a sentence that one language words otherwise
 * may be one that people accept.
 */
public final class Parity {

    /** What may have happened. */
    public enum Hint {
        /** It stands in one language only. */
        MISSING,
        /** The other language has it in the reverse order: 1999/2020 for 2020/1999, 12 for 21. */
        REVERSED,
        /** The other language has the same letters in another order, or one letter less: NOS for NSO. */
        MIXED_UP
    }

    /**
     * One thing that two languages do not both say.
     *
     * @param here what stands in {@code language}
     * @param there what stands in the {@code other} language instead; null where nothing does
     */
    public record Difference(
            Figure.Kind kind, Hint hint, Language language, Figure here, Language other, @Nullable Figure there) {}

    private static final int SHORTEST_NAME = 3;

    /** Abbreviations that French writes in its own way. */
    private static final Map<String, String> IN_FRENCH =
            Map.of("UE", "EU", "ONU", "UN", "OTAN", "NATO", "OSCE", "OSCE", "CEDH", "ECHR", "RGPD", "GDPR");

    private final Language one;
    private final String left;
    private final Language other;
    private final String right;
    private final List<PartyView> parties;
    private final List<Difference> found = new ArrayList<>();

    private Parity(Language one, String left, Language other, String right, List<PartyView> parties) {
        this.one = one;
        this.left = left;
        this.other = other;
        this.right = right;
        this.parties = parties;
    }

    /** The languages in which something is written. */
    static List<Language> languages(LocalText text) {
        return Arrays.stream(Language.values())
                .filter(language -> text.in(language).isPresent())
                .toList();
    }

    /** @param parties whose names are known in several languages */
    public static List<Difference> between(LocalText text, List<PartyView> parties) {
        List<Language> languages = languages(text);
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            for (Language other : languages.subList(i + 1, languages.size())) {
                Language one = languages.get(i);
                Parity parity = new Parity(
                        one, text.in(one).orElseThrow(), other, text.in(other).orElseThrow(), parties);
                parity.compare();
                found.addAll(parity.found);
            }
        }
        return List.copyOf(found);
    }

    private void compare() {
        List<Figure> here = Figures.in(one, left);
        List<Figure> there = Figures.in(other, right);
        for (Figure.Kind kind : List.of(Figure.Kind.DATE, Figure.Kind.CITATION, Figure.Kind.NUMBER)) {
            Predicate<Figure> ofKind = figure -> figure.kind() == kind;
            List<Figure> onlyHere = without(here.stream().filter(ofKind).toList(), there);
            List<Figure> onlyThere = without(there.stream().filter(ofKind).toList(), here);
            onlyHere.removeIf(figure -> NumberWords.has(other, right, figure.key()));
            onlyThere.removeIf(figure -> NumberWords.has(one, left, figure.key()));
            pair(onlyHere, onlyThere, Hint.REVERSED, Parity::reversed);
            onlyHere.forEach(figure -> found.add(new Difference(kind, Hint.MISSING, one, figure, other, null)));
            onlyThere.forEach(figure -> found.add(new Difference(kind, Hint.MISSING, other, figure, one, null)));
        }
        names();
        abbreviations();
    }

    /** The first ones without as many of the same key as the second ones have. */
    private static List<Figure> without(List<Figure> those, List<Figure> others) {
        Map<String, Long> taken = others.stream().collect(Collectors.groupingBy(Parity::keyed, Collectors.counting()));
        List<Figure> remaining = new ArrayList<>();
        for (Figure figure : those) {
            long open = taken.getOrDefault(keyed(figure), 0L);
            if (open > 0) {
                taken.put(keyed(figure), open - 1);
            } else {
                remaining.add(figure);
            }
        }
        return remaining;
    }

    private static String keyed(Figure figure) {
        return figure.kind() + " " + figure.key();
    }

    private interface Alike {
        boolean are(Figure one, Figure other);
    }

    private void pair(List<Figure> here, List<Figure> there, Hint hint, Alike alike) {
        for (Figure figure : List.copyOf(here)) {
            Optional<Figure> match =
                    there.stream().filter(other -> alike.are(figure, other)).findFirst();
            if (match.isPresent()) {
                here.remove(figure);
                there.remove(match.get());
                found.add(new Difference(figure.kind(), hint, one, figure, other, match.get()));
            }
        }
    }

    private static boolean reversed(Figure one, Figure other) {
        String digits = one.digits();
        if (digits.length() < 2 || one.key().equals(other.key())) {
            return false;
        }
        String[] parts = one.key().split("/");
        return new StringBuilder(digits).reverse().toString().equals(other.digits())
                || parts.length == 2 && other.key().equals(parts[1] + "/" + parts[0]);
    }

    private void names() {
        String foldedLeft = Folding.fold(left);
        String foldedRight = Folding.fold(right);
        for (PartyView party : parties) {
            boolean here = names(party).anyMatch(name -> has(foldedLeft, name.folded()));
            boolean there = names(party).anyMatch(name -> has(foldedRight, name.folded()));
            if (here && !there && mayStand(party, other)) {
                found.add(missing(party, one, foldedLeft, other));
            } else if (there && !here && mayStand(party, one)) {
                found.add(missing(party, other, foldedRight, one));
            }
        }
    }

    private static Difference missing(PartyView party, Language in, String folded, Language notIn) {
        String words = names(party)
                .filter(name -> has(folded, name.folded()))
                .findFirst()
                .orElseThrow()
                .text();
        return new Difference(
                Figure.Kind.NAME, Hint.MISSING, in, new Figure(Figure.Kind.NAME, words, "", words, ""), notIn, null);
    }

    /** What it is called; neither by mistake nor by another thing's name. */
    private static Stream<PartyName> names(PartyView party) {
        return party.names().stream()
                .filter(name -> name.kind() != PartyName.Kind.TYPO && name.kind() != PartyName.Kind.METONYM)
                .filter(name -> name.folded().length() >= SHORTEST_NAME);
    }

    /** Whether it has a name that somebody could have written in this language. */
    private static boolean mayStand(PartyView party, Language language) {
        return names(party)
                .anyMatch(name -> name.language() == language
                        || (name.script() == NameScript.ARABIC) == (language == Language.ARABIC));
    }

    private static boolean has(String folded, String name) {
        return folded.contains(name)
                && Pattern.compile("(?<!\\p{L})(?:[وفبلك]{0,2}(?:ال|ل)?)?" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(folded)
                        .find();
    }

    private void abbreviations() {
        List<Figure> here = Figures.abbreviations(left);
        List<Figure> there = Figures.abbreviations(right);
        Set<String> known = parties.stream()
                .flatMap(Parity::names)
                .flatMap(name -> Stream.of(name.text().split("[^\\p{L}\\p{N}]+")))
                .collect(Collectors.toSet());
        strangers(one, here, other, there, known);
        strangers(other, there, one, here, known);
    }

    /** Abbreviations of one language that the other does not have, each once. */
    private void strangers(Language in, List<Figure> those, Language of, List<Figure> others, Set<String> known) {
        Set<String> told = others.stream().map(figure -> common(figure.key())).collect(Collectors.toSet());
        those.stream()
                .filter(figure -> !told.contains(common(figure.key())) && !known.contains(figure.key()))
                .collect(Collectors.toMap(Figure::key, figure -> figure, (first, again) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Figure::key))
                .forEach(figure -> {
                    Optional<Figure> meant = others.stream()
                            .filter(other -> mixedUp(figure.key(), other.key()))
                            .findFirst()
                            .or(() -> known.stream()
                                    .filter(name -> mixedUp(figure.key(), name))
                                    .findFirst()
                                    .map(name -> new Figure(Figure.Kind.NAME, name, "", name, "")));
                    if (meant.isPresent()) {
                        found.add(new Difference(Figure.Kind.NAME, Hint.MIXED_UP, in, figure, of, meant.get()));
                    } else if (of != Language.ARABIC) {
                        found.add(new Difference(Figure.Kind.NAME, Hint.MISSING, in, figure, of, null));
                    }
                });
    }

    private static String common(String abbreviation) {
        return IN_FRENCH.getOrDefault(abbreviation, abbreviation);
    }

    /** The same letters in another order, or one left out; of two letters nothing can be said. */
    private static boolean mixedUp(String one, String other) {
        if (one.length() < SHORTEST_NAME || other.length() < SHORTEST_NAME || one.equals(other)) {
            return false;
        }
        return sorted(one).equals(sorted(other)) || lacksOne(one, other) || lacksOne(other, one);
    }

    private static boolean lacksOne(String shorter, String longer) {
        return shorter.length() + 1 == longer.length()
                && IntStream.range(0, longer.length())
                        .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
    }

    private static String sorted(String letters) {
        return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
