package org.dalil.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dalil.dossier.returned.ShortestWay;

/**
 * What became of a text: the shortest way from one to the other (Myers 1986), paragraph by paragraph first and word by
 * word in those that changed, so that long texts are compared in a moment.
 */
public final class WordDifference {

    /** What became of some words. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    /** Some words in a row. */
    public record Piece(Kind kind, String words) {}

    /**
     * A paragraph that changed, or several that did not.
     *
     * @param pieces none where nothing changed
     * @param skipped how many paragraphs stand here that say the same; their words are not repeated
     */
    public record Line(List<Piece> pieces, int skipped) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

    /** Paragraphs with less in common are told one after the other. */
    private static final double ALIKE = 0.4;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int same;

    private WordDifference() {}

    /** Empty where both say the same. */
    static List<Line> between(String before, String after) {
        var difference = new WordDifference();
        steps(paragraphs(before), paragraphs(after)).forEach(difference::paragraph);
        difference.endOfChange();
        difference.endOfSame();
        return difference.lines.stream().allMatch(line -> line.skipped() > 0) ? List.of() : difference.lines;
    }

    private void paragraph(Piece step) {
        if (step.kind() == Kind.SAME) {
            endOfChange();
            same++;
            return;
        }
        endOfSame();
        (step.kind() == Kind.DELETED ? gone : added).add(step.words());
    }

    private void endOfSame() {
        if (same > 0) {
            lines.add(new Line(List.of(), same));
            same = 0;
        }
    }

    private void endOfChange() {
        int pairs = Math.min(gone.size(), added.size());
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            if (i < pairs) {
                changed(gone.get(i), added.get(i));
            } else if (i < gone.size()) {
                whole(Kind.DELETED, gone.get(i));
            } else {
                whole(Kind.INSERTED, added.get(i));
            }
        }
        gone.clear();
        added.clear();
    }

    private void changed(String before, String after) {
        List<Piece> pieces = joined(steps(words(before), words(after)));
        int kept = pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .mapToInt(piece -> piece.words().length())
                .sum();
        if (kept < ALIKE * Math.min(before.length(), after.length())) {
            whole(Kind.DELETED, before);
            whole(Kind.INSERTED, after);
        } else {
            lines.add(new Line(pieces, 0));
        }
    }

    private void whole(Kind kind, String words) {
        lines.add(new Line(List.of(new Piece(kind, words)), 0));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<String> words(String paragraph) {
        return WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    }

    /** Steps of one kind that follow one another as one; of a change, what is gone comes first. */
    private static List<Piece> joined(List<Piece> steps) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        for (Piece step : steps) {
            if (step.kind() == Kind.SAME) {
                put(pieces, Kind.DELETED, deleted);
                put(pieces, Kind.INSERTED, inserted);
                kept.append(step.words());
            } else {
                put(pieces, Kind.SAME, kept);
                (step.kind() == Kind.DELETED ? deleted : inserted).append(step.words());
            }
        }
        put(pieces, Kind.DELETED, deleted);
        put(pieces, Kind.INSERTED, inserted);
        put(pieces, Kind.SAME, kept);
        return pieces;
    }

    private static void put(List<Piece> pieces, Kind kind, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }

    /** One step for each word or paragraph. */
    private static List<Piece> steps(List<String> before, List<String> after) {
        return ShortestWay.between(before, after).stream()
                .map(step -> switch (step.kind()) {
                    case SAME -> new Piece(Kind.SAME, before.get(step.at()));
                    case DELETED -> new Piece(Kind.DELETED, before.get(step.at()));
                    case INSERTED -> new Piece(Kind.INSERTED, after.get(step.at()));
                })
                .toList();
    }
}
