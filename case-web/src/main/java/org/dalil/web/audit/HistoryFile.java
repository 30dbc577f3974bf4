package org.dalil.web.audit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.audit.AuditHappening;
import org.dalil.audit.AuditRow;
import org.dalil.shared.Csv;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** The forms in which a history is taken along; a row at a time, so that a long one needs no more memory. */
enum HistoryFile {
    /** For spreadsheets, in words. */
    CSV("csv", Csv.TYPE, AuditHappening.Format.CSV) {
        @Override
        void begin(PrintWriter out, Words words) {
            out.write(Csv.headings(
                    Stream.of("number", "at", "code", "happened", "by", "about", "thing", "case", "details", "seal")
                            .map(column -> words.say("audit.column." + column)),
                    COMMA));
        }

        @Override
        void write(PrintWriter out, AuditRow row, HistoryWords words) {
            out.write(Csv.line(
                    Stream.of(
                            String.valueOf(row.number()),
                            row.at().toString(),
                            row.what(),
                            words.what(row),
                            text(row.byName()),
                            text(row.about()),
                            text(row.thing()),
                            text(row.caseId()),
                            words.details(row).stream()
                                    .map(detail -> detail.label() + ": " + detail.value())
                                    .collect(Collectors.joining("; ")),
                            row.seal()),
                    COMMA));
        }
    },

    /** For programs, and for who wants to follow the chain without us: what is sealed, as it was sealed. */
    JSON_LINES("jsonl", "application/jsonl; charset=UTF-8", AuditHappening.Format.JSON_LINES) {
        @Override
        void begin(PrintWriter out, Words words) {
            // every line stands for itself
        }

        @Override
        void write(PrintWriter out, AuditRow row, HistoryWords words) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("number", row.number())
                    .add("at", row.at().toString())
                    .add("what", row.what())
                    .add("by", text(row.by()))
                    .add("byName", text(row.byName()))
                    .add("about", text(row.about()))
                    .add("thing", text(row.thing()))
                    .add("caseId", text(row.caseId()))
                    .add("details", row.details())
                    .add("seal", row.seal());
            out.write(json.build() + "\n");
        }
    };

    private static final String COMMA = ",";

    private final String ending;
    private final String type;
    private final AuditHappening.Format format;

    HistoryFile(String ending, String type, AuditHappening.Format format) {
        this.ending = ending;
        this.type = type;
        this.format = format;
    }

    static @Nullable HistoryFile endingIn(String ending) {
        return Stream.of(values())
                .filter(file -> file.ending.equals(ending))
                .findFirst()
                .orElse(null);
    }

    abstract void begin(PrintWriter out, Words words);

    abstract void write(PrintWriter out, AuditRow row, HistoryWords words);

    String type() {
        return type;
    }

    AuditHappening.Format format() {
        return format;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
