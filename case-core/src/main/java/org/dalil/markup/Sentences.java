package org.dalil.markup;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.shared.Language;

/** Parts a text into sentences, as ICU does it; after an abbreviation no sentence ends. */
public final class Sentences {

    /** With a full stop and a number behind: «Art. 5», «no. 4», «ص. 3». */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "art.", "arts.", "no.", "nos.", "para.", "paras.", "p.", "pp.", "par.", "sec.", "doc.", "vol.", "ch.",
            "reg.", "fig.", "al.", "n.", "ص.", "ف.", "م.", "ج.", "ق.", "ط.", "رقم.");

    /** With a full stop and anything behind. */
    private static final Set<String> ALWAYS = Set.of(
            "cf.", "e.g.", "i.e.", "u.s.", "u.k.", "v.", "mr.", "mrs.", "ms.", "dr.", "prof.", "m.", "mm.", "c.-à-d.",
            "gen.", "gov.", "ltd.", "inc.", "co.", "st.", "د.", "أ.", "إلخ.");

    private Sentences() {}

    public static List<Sentence> of(String text, Language language) {
        return Markup.blocks(text).stream()
                .filter(block -> !(block instanceof Block.Heading))
                .map(Spoken::of)
                .flatMap(spoken -> of(spoken, language))
                .toList();
    }

    /** How many words a reader counts: without footnotes, references and marks. */
    public static int words(String text) {
        return (int) Markup.blocks(text).stream()
                .flatMap(block -> Stream.of(Spoken.of(block).words().split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(word -> !word.matches("\\(?[EN]-[0-9]+\\)?[.,;:،؛]?"))
                .count();
    }

    private static Stream<Sentence> of(Spoken spoken, Language language) {
        List<Integer> ends = ends(spoken.words(), language);
        return IntStream.range(0, ends.size())
                .mapToObj(i -> sentence(spoken, i == 0 ? 0 : ends.get(i - 1), ends.get(i), i == ends.size() - 1))
                .filter(sentence -> sentence.words().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Sentence sentence(Spoken spoken, int from, int to, boolean last) {
        String words = spoken.words();
        int[] letters = IntStream.range(from, to)
                .filter(place -> Character.isLetterOrDigit(words.charAt(place)))
                .toArray();
        boolean claims = letters.length > 0
                && !spoken.isArgued(letters[0])
                && !IntStream.of(letters).allMatch(spoken::isBold)
                && !spoken.hasGap(from, to);
        return new Sentence(
                words.substring(from, to).strip().replaceAll("\\s+", " "),
                spoken.isSourced(from, to, from == 0, last),
                claims);
    }

    private static List<Integer> ends(String words, Language language) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(words);
        List<Integer> ends = new ArrayList<>();
        sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end == words.length() || !isAbbreviated(words, end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static boolean isAbbreviated(String words, int end) {
        String before = words.substring(0, end).stripTrailing();
        int start = before.length();
        while (start > 0
                && !Character.isWhitespace(before.charAt(start - 1))
                && "([«“\"’'".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String last = before.substring(start).toLowerCase(Locale.ROOT);
        return ALWAYS.contains(last)
                || BEFORE_NUMBERS.contains(last) && end < words.length() && Character.isDigit(words.charAt(end));
    }
}
