package org.dalil.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dalil.cases.CaseId;
import org.dalil.lists.ListReader;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListFormatTest {

    private static final List<List<String>> LINES = List.of(
            List.of("Title (Arabic)", "Date", "Remark"),
            List.of("رسالة \"مشتركة\"", "2021-07-18", "=HYPERLINK(\"http://example.org\")"),
            List.of("A, b; c", "2021", "@sum\nnext line"));

    @TempDir
    private Path folder;

    @Test
    void a_workbook_reads_back_as_it_was_written_and_every_cell_is_text() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(ListFormat.XLSX, 0)))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            for (Row row : rows) {
                assertTrue(row.stream().allMatch(cell -> cell.getType() == CellType.STRING), row::toString);
            }
            assertEquals(
                    List.of("رسالة \"مشتركة\"", "2021-07-18", "'=HYPERLINK(\"http://example.org\")"),
                    rows.get(1).stream().map(cell -> cell.getText()).toList());
            assertEquals("'@sum\nnext line", rows.get(2).getCellText(2));
        }
    }

    @Test
    void a_workbook_with_room_for_more_lines_has_none_that_nobody_wrote_for_who_reads_lists() throws IOException {
        Workers workers = new Workers();
        try {
            Outcome<List<Line>> read = new ListReader(workers)
                    .read(CaseId.next(), new ByteArrayInputStream(written(ListFormat.XLSX, 1_000)));
            assertInstanceOf(Outcome.Done.class, read, read::toString);
            assertEquals(3, ((Outcome.Done<List<Line>>) read).value().size());
        } finally {
            workers.sendHome();
        }
    }

    @Test
    void an_empty_workbook_has_room_for_lines_whose_cells_are_text_and_names_nobody() throws IOException {
        Map<String, String> parts = parts(written(ListFormat.XLSX, 1_000));
        assertTrue(parts.get("xl/worksheets/sheet1.xml").contains("r=\"C1003\""), "room");
        assertTrue(parts.get("xl/styles.xml").contains("numFmtId=\"49\"")
                || parts.get("xl/styles.xml").contains("formatCode=\"@\""));
        parts.values().forEach(part -> assertTrue(!part.contains("<f>"), part));
    }

    @Test
    void a_csv_list_has_no_formula_and_no_cell_that_breaks_into_two() throws IOException {
        assertEquals(
                "\uFEFFTitle (Arabic),Date,Remark\r\n"
                        + "\"رسالة \"\"مشتركة\"\"\",2021-07-18,\"'=HYPERLINK(\"\"http://example.org\"\")\"\r\n"
                        + "\"A, b; c\",2021,\"'@sum\nnext line\"\r\n",
                new String(written(ListFormat.CSV, 0), StandardCharsets.UTF_8));
    }

    private static byte[] written(ListFormat format, int room) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(LINES, room, Language.ENGLISH, out);
        return out.toByteArray();
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.write(folder.resolve("list.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
