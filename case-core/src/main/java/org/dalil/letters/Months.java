package org.dalil.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.shared.Language;

/** The names of the months as letters have them: in Arabic those of Egypt, of the Levant and of the Maghreb. */
final class Months {

    private static final Map<Language, List<List<String>>> NAMES = Map.of(
            Language.ENGLISH,
            named(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            Language.FRENCH,
            named(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre"),
            Language.ARABIC,
            named(
                    "يناير|كانون الثاني|جانفي",
                    "فبراير|شباط|فيفري",
                    "مارس|آذار",
                    "أبريل|إبريل|نيسان|أفريل",
                    "مايو|أيار|ماي",
                    "يونيو|يونيه|حزيران|جوان",
                    "يوليو|يوليه|تموز|جويلية",
                    "أغسطس|آب|أوت",
                    "سبتمبر|أيلول",
                    "أكتوبر|تشرين الأول",
                    "نوفمبر|تشرين الثاني",
                    "ديسمبر|كانون الأول"));

    private Months() {}

    private static List<List<String>> named(String... months) {
        return Stream.of(months).map(month -> List.of(month.split("\\|"))).toList();
    }

    /** All names in a language, the longest first, as alternatives of a pattern. */
    static String pattern(Language language) {
        return NAMES.get(language).stream()
                .flatMap(List::stream)
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** 1 for January. */
    static Optional<Integer> number(Language language, String name) {
        String sought = Folding.fold(name);
        List<List<String>> months = NAMES.get(language);
        return IntStream.range(0, months.size())
                .filter(i -> months.get(i).stream().map(Folding::fold).anyMatch(sought::equals))
                .mapToObj(i -> i + 1)
                .findFirst();
    }
}
