package org.dalil.dossier.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dalil.dossier.layout.TypeScale.Role;

/**
 * A table without fills and vertical rules. Rows never break and heads repeat. Borders are separate: FO collapses them
 * unless told, and then padding and hairlines vanish.
 */
final class Table {

    private static final double BETWEEN_COLUMNS = 3;

    private record Row(boolean group, boolean headed, List<Runnable> cells) {}

    private final Kit kit;
    private final double[] widths;
    private final List<Runnable> head = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private double indent;
    private double padding = 3.5;
    private double after;
    private Role role = Role.SMALL;

    Table(Kit kit, double... widths) {
        this.kit = kit;
        this.widths = widths.clone();
        after = kit.edition().type().line();
    }

    Table at(double indent) {
        this.indent = indent;
        return this;
    }

    Table padding(double padding) {
        this.padding = padding;
        return this;
    }

    Table after(double after) {
        this.after = after;
        return this;
    }

    Table in(Role role) {
        this.role = role;
        return this;
    }

    /** Keys of the words in the head; no cell of a head may be empty. */
    Table head(String... keys) {
        for (var key : keys) {
            head.add(() -> kit.words(key));
        }
        return this;
    }

    Table head(Runnable cell) {
        head.add(cell);
        return this;
    }

    /** A row whose first cell names it. */
    Table row(Runnable... cells) {
        rows.add(new Row(false, true, List.of(cells)));
        return this;
    }

    Table unheadedRow(Runnable... cells) {
        rows.add(new Row(false, false, List.of(cells)));
        return this;
    }

    /** A row with a label of the bundle, in bold, and a value. */
    Table labelled(String key, Runnable value) {
        return row(() -> label(() -> kit.words(key)), value);
    }

    Table labelled(Runnable label, Runnable... values) {
        var cells = new ArrayList<Runnable>();
        cells.add(() -> label(label));
        cells.addAll(Arrays.asList(values));
        rows.add(new Row(false, true, cells));
        return this;
    }

    /** A line that names the rows below it. */
    Table group(Runnable words) {
        rows.add(new Row(true, true, List.of(words)));
        return this;
    }

    void print() {
        if (rows.isEmpty()) {
            return;
        }
        if (indent == 0) {
            table();
        } else {
            kit.inset(indent, this::table);
        }
    }

    private void label(Runnable words) {
        kit.fo().inline(Traits.BOLD.and(Traits.colour(Ink.SOFT)), words);
    }

    private void table() {
        kit.fo()
                .element(
                        "table",
                        kit.type(role)
                                .and(Traits.rule("before", .9, Ink.TEXT))
                                .and(Traits.rule("after", .9, Ink.TEXT))
                                .and(Traits.spaceBefore(3))
                                .and(Traits.spaceAfter(after))
                                .and("border-collapse", "separate", "table-layout", "fixed")
                                .and("width", Traits.mm(Arrays.stream(widths).sum()))
                                .and("start-indent", "0mm", "end-indent", "0mm", "text-indent", "0mm"),
                        () -> {
                            for (var width : widths) {
                                kit.fo().empty("table-column", Traits.of("column-width", Traits.mm(width)));
                            }
                            if (!head.isEmpty()) {
                                kit.fo().element("table-header", Traits.NONE, this::headRow);
                            }
                            kit.fo().element("table-body", Traits.NONE, this::body);
                        });
    }

    private void headRow() {
        kit.fo().element("table-row", Traits.TOGETHER, () -> {
            for (var words : head) {
                kit.fo()
                        .element(
                                "table-cell",
                                Traits.rule("after", .5, Ink.TEXT)
                                        .and(Traits.padding(3, 2.5))
                                        .and("fox:scope", "col", "start-indent", "0mm", "display-align", "after"),
                                () -> kit.fo()
                                        .block(
                                                kit.type(Role.LABEL)
                                                        .and(Traits.BOLD)
                                                        .and(Traits.colour(Ink.SOFT))
                                                        .and(
                                                                "start-indent",
                                                                "0mm",
                                                                "end-indent",
                                                                Traits.mm(BETWEEN_COLUMNS)),
                                                words));
            }
        });
    }

    private void body() {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean ruled = i + 1 < rows.size() && !rows.get(i + 1).group();
            if (row.group()) {
                groupRow(row);
            } else {
                kit.fo().element("table-row", Traits.TOGETHER, () -> cells(row, ruled));
            }
        }
    }

    private void groupRow(Row row) {
        kit.fo().element("table-row", Traits.TOGETHER.and(Traits.KEEP_WITH_NEXT), () -> kit.fo()
                .element(
                        "table-cell",
                        Traits.rule("after", .5, Ink.TEXT)
                                .and(Traits.padding(role == Role.DENSE ? 4 : 6, 1.5))
                                .and("number-columns-spanned", Integer.toString(widths.length))
                                .and("start-indent", "0mm"),
                        () -> kit.fo()
                                .block(
                                        kit.type(Role.LABEL)
                                                .and(Traits.BOLD)
                                                .and(Traits.colour(Ink.RUBRIC))
                                                .and("start-indent", "0mm"),
                                        row.cells().get(0))));
    }

    private void cells(Row row, boolean ruled) {
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean last = i + 1 == row.cells().size();
            var traits = Traits.padding(padding, padding).and("start-indent", "0mm");
            traits = i == 0 && row.headed() ? traits.and(Traits.ROW_HEAD) : traits;
            traits = ruled ? traits.and(Traits.rule("after", .4, Ink.RULE)) : traits;
            kit.fo().element("table-cell", traits, () -> kit.fo()
                    .block(
                            Traits.of("start-indent", "0mm", "end-indent", Traits.mm(last ? 0 : BETWEEN_COLUMNS)),
                            cell));
        }
    }
}
