package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dalil.worker.Failure;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a list, as many as anybody writes by hand. */
final class Table {

    private static final int MOST_LINES = 10_000;
    private static final int MOST_CELLS = 60;

    private final Answer answer;

    Table(Answer answer) {
        this.answer = answer;
    }

    void read(byte[] content) throws IOException {
        if (Faces.latin(content, 0, 4).equals("PK\u0003\u0004")) {
            workbook(content);
        } else {
            text(content);
        }
    }

    private void workbook(byte[] content) throws IOException {
        try (Archive archive = Archive.of(content)) {
            if (archive.isBomb()) {
                answer.failed(Failure.BOMB);
                return;
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.limit(MOST_LINES)
                    .forEach(row -> line(
                            row.getRowNum(),
                            row.stream().limit(MOST_CELLS).map(Table::words).toList()));
        }
    }

    private static String words(@Nullable Cell cell) {
        if (cell == null || cell.getText() == null) {
            return "";
        }
        String format = cell.getType() == CellType.NUMBER ? cell.getDataFormatString() : null;
        boolean isDay = format != null && format.toLowerCase(Locale.ROOT).matches(".*[yd].*");
        return isDay ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private void text(byte[] content) throws IOException {
        String text;
        try {
            text = decoded(content);
        } catch (CharacterCodingException e) {
            answer.failed(Failure.NOT_UTF8);
            return;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long before = 0;
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > MOST_LINES) {
                    break;
                }
                List<String> cells = new ArrayList<>();
                record.stream().limit(MOST_CELLS).forEach(cells::add);
                line((int) before + 1, cells);
                before = parser.getCurrentLineNumber();
            }
        }
    }

    private void line(int number, List<String> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            answer.row(number, cells);
        }
    }

    /** Excel writes UTF-8 with a mark before it, or UTF-16 when it says «Unicode». */
    private static String decoded(byte[] content) throws CharacterCodingException {
        String mark = Faces.latin(content, 0, 3);
        Charset charset = mark.startsWith("\u00ff\u00fe") || mark.startsWith("\u00fe\u00ff")
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** What stands between the headings; a heading in quotation marks may hold anything. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(
                        each -> head.chars().filter(letter -> letter == each).count()))
                .orElse(',');
    }
}
