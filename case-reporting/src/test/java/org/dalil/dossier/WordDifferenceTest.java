package org.dalil.dossier;

import static org.dalil.dossier.WordDifference.Kind.DELETED;
import static org.dalil.dossier.WordDifference.Kind.INSERTED;
import static org.dalil.dossier.WordDifference.Kind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.dossier.WordDifference.Kind;
import org.dalil.dossier.WordDifference.Line;
import org.dalil.dossier.WordDifference.Piece;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDifferenceTest {

    @Test
    void what_says_the_same_has_no_difference() {
        assertEquals(List.of(), WordDifference.between("One.\nTwo.", "One.\n\n  Two.\n"));
    }

    @Test
    void words_are_told_inside_their_paragraph_and_the_others_only_counted() {
        assertEquals(
                List.of(
                        new Line(List.of(), 1),
                        new Line(
                                List.of(
                                        new Piece(SAME, "signed by "),
                                        new Piece(DELETED, "82"),
                                        new Piece(INSERTED, "83"),
                                        new Piece(SAME, " organisations")),
                                0),
                        new Line(List.of(), 2)),
                WordDifference.between(
                        "We write.\nsigned by 82 organisations\na\nb", "We write.\nsigned by 83 organisations\na\nb"));
    }

    @Test
    void an_arabic_word_with_its_marks_is_one_word() {
        assertEquals(
                List.of(new Line(
                        List.of(
                                new Piece(SAME, "نطلب من "),
                                new Piece(DELETED, "المجلسِ"),
                                new Piece(INSERTED, "الاتّحادِ"),
                                new Piece(SAME, " أن يدرج")),
                        0)),
                WordDifference.between("نطلب من المجلسِ أن يدرج", "نطلب من الاتّحادِ أن يدرج"));
    }

    @Test
    void paragraphs_that_have_little_in_common_are_told_one_after_the_other() {
        assertEquals(
                List.of(
                        new Line(List.of(new Piece(DELETED, "All quiet here.")), 0),
                        new Line(List.of(new Piece(INSERTED, "Something else happened, and nobody knows what")), 0)),
                WordDifference.between("All quiet here.", "Something else happened, and nobody knows what"));
    }

    @Test
    void more_than_anybody_could_read_is_told_as_gone_and_new() {
        String before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        assertEquals(6_000, WordDifference.between(before, after).size());
    }

    @Test
    void both_texts_can_be_read_out_of_the_difference() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var before = some(random);
            var after = some(random);
            var lines = WordDifference.between(String.join("\n", before), String.join("\n", after));
            if (lines.isEmpty()) {
                assertEquals(before, after);
            } else {
                assertEquals(before, read(lines, before, DELETED));
                assertEquals(after, read(lines, after, INSERTED));
            }
        }
    }

    private static List<String> some(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(paragraph -> Stream.generate(() -> "abc".charAt(random.nextInt(3)) + "")
                        .limit(1 + random.nextInt(5))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> read(List<Line> lines, List<String> whole, Kind own) {
        var read = new ArrayList<String>();
        for (var line : lines) {
            IntStream.range(0, line.skipped()).forEach(one -> read.add(whole.get(read.size())));
            var words = line.pieces().stream()
                    .filter(piece -> piece.kind() == SAME || piece.kind() == own)
                    .map(Piece::words)
                    .collect(Collectors.joining());
            if (!words.isEmpty()) {
                read.add(words);
            }
        }
        return read;
    }
}
