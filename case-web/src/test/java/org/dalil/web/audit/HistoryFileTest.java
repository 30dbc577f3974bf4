package org.dalil.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryFileTest {

    @Test
    void a_plain_cell_stays_as_it_is() {
        assertEquals("E-05", HistoryFile.cell("E-05"));
        assertEquals("", HistoryFile.cell(""));
    }

    @Test
    void what_would_end_a_cell_is_quoted() {
        assertEquals("\"a,b\"", HistoryFile.cell("a,b"));
        assertEquals("\"a;b\"", HistoryFile.cell("a;b"));
        assertEquals("\"say \"\"no\"\"\"", HistoryFile.cell("say \"no\""));
        assertEquals("\"two\nlines\"", HistoryFile.cell("two\nlines"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void what_a_spreadsheet_would_compute_is_text(String formula) {
        assertEquals("'" + formula, HistoryFile.cell(formula));
    }

    @Test
    void a_formula_behind_a_new_line_is_quoted_text() {
        assertEquals("\"'\r=1\"", HistoryFile.cell("\r=1"));
    }
}
