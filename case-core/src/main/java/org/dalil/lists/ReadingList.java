package org.dalil.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dalil.cases.Disclosure;
import org.dalil.cases.Tlp;
import org.dalil.editing.Sheet;
import org.dalil.evidence.EvidenceType;
import org.dalil.lists.ListDesk.Objection;
import org.dalil.shared.Digest;
import org.dalil.shared.Refusal;
import org.dalil.worker.Line;
import org.jspecify.annotations.Nullable;

/** Turns lines into the forms of items. */
final class ReadingList {

    private final ListTerms terms;
    private final List<@Nullable ItemColumn> columns;
    private final Map<Digest, Integer> seen = new HashMap<>();

    ReadingList(ListTerms terms, Line headings) {
        this.terms = terms;
        this.columns = headings.cells().stream()
                .<@Nullable ItemColumn>map(heading -> terms.headings().get(ListTerms.folded(heading)))
                .toList();
    }

    boolean hasTitles() {
        return columns.stream().anyMatch(column -> column != null && column.isTitle());
    }

    List<String> unknown(Line headings) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null && !headings.cells().get(i).isBlank()) {
                unknown.add(headings.cells().get(i));
            }
        }
        return unknown;
    }

    PlannedItem planned(Line line) {
        Map<ItemColumn, String> said = said(line);
        Digest print = print(said);
        List<ListProblem> problems = new ArrayList<>();
        Sheet sheet = Sheet.empty().with("type", EvidenceType.UNSPECIFIED).with("tlp", Tlp.AMBER);
        for (Map.Entry<ItemColumn, String> each : said.entrySet()) {
            sheet = filled(sheet, each.getKey(), each.getValue(), problems);
        }
        Integer before = seen.putIfAbsent(print, line.number());
        if (before != null) {
            problems.add(new ListProblem(ItemColumn.TITLE_EN, Refusal.of(Objection.TWICE_IN_LIST, before)));
        }
        return new PlannedItem(line.number(), sheet, problems, print, null);
    }

    private Map<ItemColumn, String> said(Line line) {
        Map<ItemColumn, String> said = new EnumMap<>(ItemColumn.class);
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            ItemColumn column = columns.get(i);
            String words = bare(line.cells().get(i));
            if (column != null && !words.isEmpty()) {
                said.put(column, words);
            }
        }
        return said;
    }

    /** What was written so that no spreadsheet takes it for a formula is read as it was meant. */
    private static String bare(String cell) {
        String words = cell.strip();
        return words.matches("(?s)'[=+\\-@].*") ? words.substring(1) : words;
    }

    private Sheet filled(Sheet sheet, ItemColumn column, String words, List<ListProblem> problems) {
        return switch (column) {
            case TITLE_EN, TITLE_AR, TITLE_FR, ISSUER, DISCLOSABLE_WHY, GAP, REMARK ->
                sheet.with(column.field(terms.writer()), (Object) words);
            case KIND -> {
                EvidenceType kind = terms.kinds().get(ListTerms.folded(words));
                yield kind == null
                        ? refused(sheet, column, Objection.UNKNOWN_KIND, words, problems)
                        : sheet.with("type", kind);
            }
            case LANGUAGE -> {
                String language = terms.languages().get(ListTerms.folded(words));
                yield language == null
                        ? refused(sheet, column, Objection.UNKNOWN_LANGUAGE, words, problems)
                        : sheet.with("language", (Object) language);
            }
            case TLP -> {
                String name = words.toUpperCase(Locale.ROOT)
                        .replaceFirst("^TLP[: ]*", "")
                        .replaceAll("[^A-Z]+", "_");
                yield Stream.of(Tlp.values()).anyMatch(label -> label.name().equals(name))
                        ? sheet.with("tlp", (Object) name)
                        : refused(sheet, column, Objection.UNKNOWN_LABEL, words, problems);
            }
            case DISCLOSABLE -> {
                Disclosure.Answer answer = terms.answers().get(ListTerms.folded(words));
                yield answer == null
                        ? refused(sheet, column, Objection.UNKNOWN_ANSWER, words, problems)
                        : sheet.with("disclosable", answer == Disclosure.Answer.UNDECIDED ? null : answer);
            }
            case DATE -> dated(sheet, words, problems);
        };
    }

    /** A day, a month or a year, as everywhere here; a date with strokes could mean two days, and means none. */
    private static Sheet dated(Sheet sheet, String words, List<ListProblem> problems) {
        String plain = words.codePoints()
                .map(letter -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!plain.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return refused(sheet, ItemColumn.DATE, Objection.UNKNOWN_DATE, words, problems);
        }
        String precision = plain.length() == 4 ? "YEAR" : plain.length() == 7 ? "MONTH" : "DAY";
        return sheet.with("dated.precision", (Object) precision).with("dated.from", (Object) plain);
    }

    private static Sheet refused(
            Sheet sheet, ItemColumn column, Objection why, String words, List<ListProblem> problems) {
        problems.add(new ListProblem(column, Refusal.of(why, words)));
        return sheet;
    }

    private static Digest print(Map<ItemColumn, String> said) {
        StringBuilder all = new StringBuilder();
        said.forEach((column, words) ->
                all.append(column).append('\u0000').append(words).append('\u0000'));
        return Digest.of(all.toString());
    }
}
