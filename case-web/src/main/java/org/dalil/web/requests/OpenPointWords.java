package org.dalil.web.requests;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;
import org.dalil.waivers.WaiverReading;
import org.dalil.waivers.WaiverView;
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
     * @param key by which it can be waived; null where nobody can
     * @param waiver null where nobody has
     */
    public record Line(
            String text,
            @Nullable String cite,
            boolean blocking,
            String page,
            @Nullable String spot,
            @Nullable String key,
            @Nullable WaiverView waiver) {}

    @Inject
    private Words words;

    @Inject
    private RequestHeader header;

    @Inject
    private Reader reader;

    @Inject
    private WaiverReading waivers;

    List<Line> of(RequestFile file) {
        return lines(file, file.openPoints());
    }

    List<Line> lines(RequestFile file, List<OpenPoint> points) {
        Map<String, WaiverView> waived = waived(file);
        return points.stream()
                .map(point -> line(point, file.keyOf(point), waived))
                .toList();
    }

    /** By the keys of the points; a request in which nothing was ever waived is not asked. */
    private Map<String, WaiverView> waived(RequestFile file) {
        return file.request().standing().waivers() == 0
                ? Map.of()
                : waivers.of(header.viewer(), header.requestId()).stream()
                        .collect(Collectors.toMap(WaiverView::key, Function.identity()));
    }

    private Line line(OpenPoint point, String key, Map<String, WaiverView> waived) {
        WaiverView waiver = waived.get(key);
        Object[] arguments = point.arguments().stream().map(this::worded).toArray();
        return new Line(
                words.say("requests.point." + point.code().name(), arguments),
                point.cite(),
                point.blocking() && waiver == null,
                "/requests/" + place(point).name().toLowerCase(Locale.ROOT),
                spot(point),
                point.blocking() && point.code().isWaivable() ? key : null,
                waiver);
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
