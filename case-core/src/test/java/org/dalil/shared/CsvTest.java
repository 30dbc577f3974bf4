package org.dalil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

    @Test
    void a_plain_cell_stays_as_it_is() {
        assertEquals("E-05", Csv.cell("E-05"));
        assertEquals("", Csv.cell(""));
    }

    @Test
    void what_would_end_a_cell_is_quoted() {
        assertEquals("\"a,b\"", Csv.cell("a,b"));
        assertEquals("\"a;b\"", Csv.cell("a;b"));
        assertEquals("\"say \"\"no\"\"\"", Csv.cell("say \"no\""));
        assertEquals("\"two\nlines\"", Csv.cell("two\nlines"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void what_a_spreadsheet_would_compute_is_text(String formula) {
        assertEquals("'" + formula, Csv.cell(formula));
    }

    @Test
    void a_formula_behind_a_new_line_is_quoted_text() {
        assertEquals("\"'\r=1\"", Csv.cell("\r=1"));
    }

    @Test
    void a_line_keeps_its_cells_apart() {
        assertEquals("a,\"b,c\",'=d\r\n", Csv.line(Stream.of("a", "b,c", "=d"), ","));
        assertEquals("\uFEFFa;b\r\n", Csv.headings(Stream.of("a", "b"), ";"));
    }

    /** What is listed as a kind of file that other people bring is handed out as it came. */
    @Test
    void nobody_writes_such_a_list_in_another_way() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertEquals(
                    List.of("Csv.java"),
                    sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(CsvTest::namesTheType)
                            .map(source -> source.getFileName().toString())
                            .toList());
        }
    }

    private static boolean namesTheType(Path source) {
        try (var lines = Files.lines(source)) {
            return lines.anyMatch(line -> line.contains("text/csv") && !line.contains("Map.entry("));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
