package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.shared.PartialDate.Basis;
import org.dalil.shared.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** Reads the records of the demo: a field that is missing and one that is null are the same, «not stated». */
final class Json {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile(DAY + "/" + DAY);

    private Json() {}

    static JsonNode resource(String name) {
        try (InputStream stream = open(name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Json.class.getResourceAsStream("/demo/" + name), name);
    }

    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    static String required(JsonNode node, String field) {
        return Objects.requireNonNull(text(node, field), () -> field + " is missing in " + node);
    }

    /** {@code {"ar": …, "en": …, "fr": …}}; empty when the field is missing. */
    static LocalText local(JsonNode node, String field) {
        return local(node.path(field));
    }

    static LocalText local(JsonNode value) {
        return complete(new LocalText(text(value, "ar"), text(value, "en"), text(value, "fr")));
    }

    /** {@code name_ar}, {@code name_en}, {@code name_fr}. */
    static LocalText named(JsonNode node, String stem) {
        return complete(new LocalText(text(node, stem + "_ar"), text(node, stem + "_en"), text(node, stem + "_fr")));
    }

    /** A note that the records hold in English alone. */
    static LocalText english(JsonNode node, String field) {
        return complete(LocalText.english(text(node, field)));
    }

    /** With the languages that {@code words.json} adds to the records. */
    static LocalText complete(LocalText text) {
        return DemoWords.SHIPPED.complete(text);
    }

    static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> items = new ArrayList<>();
        node.path(field).forEach(items::add);
        return items;
    }

    static List<String> texts(JsonNode node, String field) {
        return list(node, field).stream().map(JsonNode::asText).toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }

    /**
     * The date of an event. Only what is a date is read as one; «next week» and the like keep the words of the source
     * and are never resolved.
     */
    static PartialDate date(JsonNode event) {
        String date = text(event, "date");
        String precision = Objects.requireNonNullElse(text(event, "date_precision"), "");
        String words = text(event, "quote_ar");
        Basis basis = precision.contains("external") || date != null && date.contains("external")
                ? Basis.EXTERNAL
                : precision.contains("inferred") ? Basis.INFERRED : Basis.STATED;
        if (date == null) {
            return PartialDate.notStated();
        }
        String bare = date.replace(" (external)", "");
        if (DAYS.matcher(bare).matches()) {
            return new PartialDate(
                    LocalDate.parse(bare.substring(0, 10)),
                    LocalDate.parse(bare.substring(11)),
                    null,
                    null,
                    Precision.RANGE,
                    null,
                    basis);
        }
        if (DAY.matcher(bare).matches()) {
            LocalDate day = LocalDate.parse(bare);
            String time = text(event, "time");
            return time == null
                    ? new PartialDate(day, day, null, null, Precision.DAY, null, basis)
                    : new PartialDate(
                            day,
                            day,
                            LocalTime.parse(time),
                            required(event, "zone"),
                            Precision.MINUTE,
                            text(event.path("timezone_as_written"), "ar"),
                            basis);
        }
        if (MONTH.matcher(bare).matches() && precision.startsWith("month")) {
            YearMonth month = YearMonth.parse(bare);
            return new PartialDate(month.atDay(1), month.atEndOfMonth(), null, null, Precision.MONTH, null, basis);
        }
        Precision open = precision.startsWith("weekday") ? Precision.WEEKDAY_ONLY : Precision.RELATIVE;
        return new PartialDate(null, null, null, null, open, words, basis);
    }
}
