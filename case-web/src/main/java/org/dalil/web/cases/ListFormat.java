package org.dalil.web.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dalil.shared.Csv;
import org.dalil.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** As what people take a list into their spreadsheets. Every cell is text: nothing is reckoned, no date becomes another. */
enum ListFormat {
    CSV(Csv.TYPE) {
        /** With the sign that a spreadsheet expects between cells in that language. */
        @Override
        void write(List<List<String>> lines, int room, Language reader, OutputStream out) throws IOException {
            String between = reader == Language.ENGLISH ? "," : ";";
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(Csv.headings(lines.get(0).stream(), between));
            for (List<String> line : lines.subList(1, lines.size())) {
                text.write(Csv.line(line.stream(), between));
            }
            text.flush();
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(List<List<String>> lines, int room, Language reader, OutputStream out) throws IOException {
            Workbook book = new Workbook(out, "Dalil", null);
            Worksheet sheet = book.newWorksheet("1");
            if (reader == Language.ARABIC) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            int cells = lines.get(0).size();
            sheet.range(0, 0, Math.max(lines.size() + room, 2) - 1, cells - 1)
                    .style()
                    .format("@")
                    .set();
            sheet.range(0, 0, 0, cells - 1).style().format("@").bold().set();
            for (int cell = 0; cell < cells; cell++) {
                sheet.width(cell, WIDE);
            }
            for (int row = 0; row < lines.size(); row++) {
                for (int cell = 0; cell < cells; cell++) {
                    sheet.value(row, cell, Csv.harmless(lines.get(row).get(cell)));
                }
            }
            book.finish();
        }
    };

    private static final int WIDE = 24;

    private final String mediaType;

    ListFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the ending of the file. */
    static Optional<ListFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * @param lines the first are the headings
     * @param room for how many lines that people add
     */
    abstract void write(List<List<String>> lines, int room, Language reader, OutputStream out) throws IOException;
}
