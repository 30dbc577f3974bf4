package org.dalil.shared;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list that people open in a spreadsheet (RFC 4180), with the mark by which it knows UTF-8. No cell is a formula,
 * whatever was typed into it.
 */
public final class Csv {

    public static final String TYPE = "text/csv; charset=UTF-8";

    private static final String BEGINNING = "\uFEFF";

    /** Also in the wide letters that are typed in the Far East, which some spreadsheets take for the narrow ones. */
    private static final String FORMULA = "(?s)^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*";

    private Csv() {}

    /** The first line, with what stands above each column. */
    public static String headings(Stream<String> cells, String between) {
        return BEGINNING + line(cells, between);
    }

    /** @param between what a spreadsheet expects between two cells in the language of its reader */
    public static String line(Stream<String> cells, String between) {
        return cells.map(Csv::cell).collect(Collectors.joining(between, "", "\r\n"));
    }

    /** What no spreadsheet takes for a formula; who reads our lists knows that the stroke does not belong to it. */
    public static String harmless(String text) {
        return text.matches(FORMULA) ? "'" + text : text;
    }

    static String cell(String text) {
        String safe = harmless(text);
        return safe.matches("(?s).*[\",\\r\\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
