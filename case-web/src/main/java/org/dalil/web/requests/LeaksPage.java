package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.database.ReadOnce;
import org.dalil.leaks.Leak;
import org.dalil.leaks.LeakReading;
import org.dalil.leaks.LeakView;
import org.dalil.protection.PersonView;
import org.dalil.protection.ProtectionReading;
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
     * @param person whom it is about, by her pseudonym; null where it is about nobody who is protected
     * @param file the way to it
     */
    public record Line(String what, String code, @Nullable PersonView person, String file, String place) {}

    @Inject
    private RequestHeader header;

    @Inject
    private LeakReading reading;

    @Inject
    private ProtectionReading people;

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
        Map<String, PersonView> known = people.people(header.viewer(), header.file().request().caseId()).stream()
                .filter(PersonView::isProtected)
                .collect(Collectors.toMap(person -> person.identity().code(), Function.identity()));
        return search.leaks().stream().map(leak -> line(leak, known)).toList();
    }

    private Line line(Leak leak, Map<String, PersonView> known) {
        String way = Stream.concat(Stream.of(leak.file()), leak.inside().stream()).collect(Collectors.joining(" / "));
        return new Line(
                words.say("leaks.kind." + leak.kind()), leak.code(), known.get(leak.code()), way, place(leak));
    }

    private String place(Leak leak) {
        if (leak.place() == Place.UNREAD) {
            return words.say("leaks.unread." + leak.part());
        }
        return words.say("leaks.place." + leak.place(), leak.number(), leak.part());
    }
}
