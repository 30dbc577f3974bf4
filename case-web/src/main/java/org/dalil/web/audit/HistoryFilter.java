package org.dalil.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dalil.audit.AuditQuery;
import org.jspecify.annotations.Nullable;

/** What somebody wants to see of a history, as it stands in the address; what is not understood asks for nothing. */
public class HistoryFilter {

    private @Nullable String by;
    private @Nullable String what;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String file;
    private @Nullable String about;
    private @Nullable String text;
    private boolean bound;

    /** @param parameter gives the value of a parameter of the address */
    static HistoryFilter of(UnaryOperator<@Nullable String> parameter) {
        HistoryFilter filter = new HistoryFilter();
        filter.setBy(parameter.apply("by"));
        filter.setWhat(parameter.apply("what"));
        filter.setFrom(parameter.apply("from"));
        filter.setUntil(parameter.apply("until"));
        filter.setFile(parameter.apply("file"));
        filter.setAbout(parameter.apply("about"));
        filter.setText(parameter.apply("text"));
        return filter;
    }

    AuditQuery query() {
        LocalDate last = day(until);
        return new AuditQuery(
                id(by),
                what == null ? "" : what,
                start(day(from)),
                last == null ? null : start(last.plusDays(1)),
                id(file),
                id(about),
                text == null ? "" : text);
    }

    /** Binds the filter to one thing; that is no choice of the reader. */
    void onlyAbout(UUID thing) {
        setAbout(thing.toString());
        bound = true;
    }

    /** Whether the reader chose anything. */
    public boolean isUsed() {
        return given().size() > (bound ? 1 : 0);
    }

    /** The filter as it stands in an address: {@code ?by=…&amp;text=…}; empty when there is none. */
    String inAddress() {
        return given().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", given().isEmpty() ? "" : "?", ""));
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "by", by);
        put(given, "what", what);
        put(given, "from", from);
        put(given, "until", until);
        put(given, "file", file);
        put(given, "about", about);
        put(given, "text", text);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null || Math.abs(day.getYear()) > 9999
                ? null
                : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String orNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    public @Nullable String getBy() {
        return by;
    }

    public void setBy(@Nullable String by) {
        this.by = orNull(by);
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = orNull(what);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = orNull(from);
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = orNull(until);
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = orNull(file);
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = orNull(about);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = orNull(text);
    }
}
