package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.database.ReadOnce;
import org.dalil.leaks.Leak;
import org.dalil.leaks.LeakReading;
import org.dalil.leaks.LeakView;
import org.dalil.web.ui.Words;
import org.dalil.worker.Place;
import org.jspecify.annotations.Nullable;

/** Behind the part {@code leaks.xhtml}: what the last search for leaks found, by codes and places. */
@Named
@RequestScoped
public class LeaksPage {

    /**
     * Something that held a dossier back.
     *
     * @param code of whom it is about; empty where it is about nobody in particular
     * @param file the way to it
     */
    public record Line(String what, String code, String file, String place) {}

    @Inject
    private RequestHeader header;

    @Inject
    private LeakReading reading;

    @Inject
    private Words words;

    /** The last search; null where there was none. */
    @ReadOnce
    public @Nullable LeakView getSearch() {
        return reading.last(header.viewer(), header.requestId()).orElse(null);
    }

    public boolean isHeldBack() {
        LeakView search = getSearch();
        return search != null && !search.passed();
    }

    public List<Line> getLines() {
        LeakView search = getSearch();
        if (search == null || search.passed()) {
            return List.of();
        }
        return search.leaks().stream().map(this::line).toList();
    }

    private Line line(Leak leak) {
        String way =
                Stream.concat(Stream.of(leak.file()), leak.inside().stream()).collect(Collectors.joining(" / "));
        return new Line(words.say("leaks.kind." + leak.kind()), leak.code(), way, place(leak));
    }

    private String place(Leak leak) {
        if (leak.place() == Place.UNREAD) {
            return words.say("leaks.unread." + leak.part());
        }
        if (leak.place() == Place.TEXT && leak.number() == 0) {
            return words.say("leaks.inText");
        }
        return words.say("leaks.place." + leak.place(), leak.number(), leak.part());
    }
}
