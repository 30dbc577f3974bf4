package org.dalil.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.parties.PartyKind;

/** Words of a letter that name somebody: with an abbreviation in brackets, an office after a comma, quotation marks. */
record MarkedName(String words) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern COMMA = Pattern.compile("[,،]");

    /** The names that surely are meant: all the words, and those outside of brackets. */
    List<String> sure() {
        return distinct(
                Stream.of(words, IN_BRACKETS.matcher(words).replaceAll(" ").replaceAll("\\s+", " ")));
    }

    /** Names that may be meant: those that are sure, then what stands in brackets, then what stands before a comma. */
    List<String> possible() {
        Stream<String> inBrackets = IN_BRACKETS.matcher(words).results().map(found -> found.group(1));
        return distinct(
                Stream.of(sure().stream(), inBrackets, Stream.of(beforeComma())).flatMap(names -> names));
    }

    /** How a party is called that is new; after the name of a person a comma leads to an office. */
    String ofNew(PartyKind kind) {
        String before = bare(beforeComma());
        return kind == PartyKind.PERSON && before.contains(" ") ? before : bare(words);
    }

    private String beforeComma() {
        Matcher comma = COMMA.matcher(words);
        return comma.find() ? words.substring(0, comma.start()) : words;
    }

    private static List<String> distinct(Stream<String> names) {
        return names.map(MarkedName::bare)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Without marks around it; one that opens or closes inside of it keeps its other half. */
    private static String bare(String name) {
        String withoutMarks = name.replaceAll("^[\\s\"'“”«».,،:؛;]+|[\\s\"'“”«».,،:؛;]+$", "");
        if (isWhole(withoutMarks)) {
            return withoutMarks;
        }
        String quoted = name.replaceAll("^[\\s.,،:؛;]+|[\\s.,،:؛;]+$", "");
        return isWhole(quoted) ? quoted : withoutMarks.replaceAll("[\"“”«»]", "");
    }

    private static boolean isWhole(String name) {
        return count(name, '"') % 2 == 0
                && count(name, '“') == count(name, '”')
                && count(name, '«') == count(name, '»');
    }

    private static long count(String name, char mark) {
        return name.chars().filter(letter -> letter == mark).count();
    }
}
