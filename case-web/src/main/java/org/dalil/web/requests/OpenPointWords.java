package org.dalil.web.requests;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says what is still open in a request, and on which tab it is settled. */
@RequestScoped
public class OpenPointWords {

    /**
     * @param cite the text that wants it so; null where that is plain
     * @param page where it is settled
     * @param spot the part of that page; null for the whole of it
     */
    public record Line(String text, @Nullable String cite, boolean blocking, String page, @Nullable String spot) {}

    @Inject
    private Words words;

    @Inject
    private RequestHeader header;

    @Inject
    private Reader reader;

    List<Line> of(RequestFile file) {
        return lines(file.openPoints());
    }

    List<Line> lines(List<OpenPoint> points) {
        return points.stream().map(this::line).toList();
    }

    private Line line(OpenPoint point) {
        Object[] arguments = point.arguments().stream().map(this::worded).toArray();
        return new Line(
                words.say("requests.point." + point.code().name(), arguments),
                point.cite(),
                point.blocking(),
                "/requests/" + place(point).name().toLowerCase(Locale.ROOT),
                spot(point));
    }

    /** Who may not write in it sees where it stands. */
    private OpenPoint.Place place(OpenPoint point) {
        return point.place() == OpenPoint.Place.EDIT && !header.isMayDraft() ? OpenPoint.Place.OVERVIEW : point.place();
    }

    /** The first of those that it names leads to the others. */
    private static @Nullable String spot(OpenPoint point) {
        if (point.spot() != null) {
            return spotOf(point.place()) + point.spot();
        }
        return switch (point.place()) {
            case EVIDENCE -> first(point, "item-");
            case TIMELINE -> first(point, "fact-");
            default -> at(point.code());
        };
    }

    private static @Nullable String first(OpenPoint point, String prefix) {
        return point.arguments().stream()
                .flatMap(argument -> argument instanceof List<?> names ? names.stream() : Stream.of())
                .findFirst()
                .map(name -> prefix + name)
                .orElse(null);
    }

    private static String spotOf(OpenPoint.Place place) {
        return switch (place) {
            case TEXT -> "section-";
            case COVERAGE -> "against-";
            default -> "rule-";
        };
    }

    private static @Nullable String at(OpenPoint.Code code) {
        return switch (code) {
            case CRITERIA_WITH_GAP -> "first-gap";
            case CRITERIA_THIN -> "first-thin";
            case CONTRARY_EMPTY -> "against";
            default -> null;
        };
    }

    private Object worded(Object argument) {
        if (argument instanceof List<?> several) {
            return ListFormatter.getInstance(reader.getLocale())
                    .format(several.stream().map(this::worded).toList());
        }
        return argument instanceof LocalText text
                ? text.best(reader.language()).map(LocalText.Spoken::text).orElse("")
                : argument;
    }
}
