package org.dalil.leaks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dalil.parties.Folding;

/** The words of a text so that spellings that mean the same are the same. */
final class Words {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}]");

    /** One name, however it is parted. */
    private static final Pattern SERVANT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:عبد ?ال|(?:abd|abed)[ '’-]?(?:al|el|ul|ur|ar|er|as|es|us)?[ '’-]?(?=\\p{L}{4}))");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String folded(String text) {
        String folded = Folding.fold(UNSEEN.matcher(text).replaceAll("")).toLowerCase(Locale.ROOT);
        return SERVANT.matcher(folded).replaceAll(found -> found.group().startsWith("ع") ? "عبدال" : "abdal");
    }

    static List<String> of(String folded) {
        return Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !word.isEmpty())
                .map(Words::kunya)
                .toList();
    }

    /** The father of somebody, in whichever case of the grammar. */
    private static String kunya(String word) {
        return word.equals("ابا") || word.equals("ابي") ? "ابو" : word;
    }
}
