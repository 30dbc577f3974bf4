package org.dalil.clocks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Where authorities sit and when they work, as far as it comes with the program. Read once, at start. */
@ApplicationScoped
public class Places {

    private Map<String, Place> places;
    private Map<String, WorkingCalendar> calendars;

    protected Places() {} // for the container, which then calls open()

    /** What comes with the program, without a container. */
    public static Places shipped() {
        Places places = new Places();
        places.open();
        return places;
    }

    private record Content(List<Calendars.Source> calendars, List<Place> places) {}

    @PostConstruct
    void open() {
        Content content = read();
        Map<String, WorkingCalendar> opened = new LinkedHashMap<>();
        content.calendars().forEach(source -> opened.put(source.id(), Calendars.open(source)));
        Map<String, Place> known = new LinkedHashMap<>();
        content.places().forEach(place -> {
            if (!opened.containsKey(place.calendar())) {
                throw new IllegalStateException("there is no calendar " + place.calendar());
            }
            known.put(place.jurisdiction(), place);
        });
        calendars = opened;
        places = known;
    }

    private static Content read() {
        try (InputStream file = Places.class.getResourceAsStream("/clocks/places.json")) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(Objects.requireNonNull(file), Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<WorkingCalendar> calendars() {
        return calendars.values();
    }

    public List<Place> all() {
        return List.copyOf(places.values());
    }

    /** How they reckon in a jurisdiction, as far as nobody corrected the calendar. */
    public Reckoning reckoning(String jurisdiction) {
        return reckoning(jurisdiction, List.of());
    }

    /** @throws NoSuchElementException if nothing is known of the jurisdiction */
    public Reckoning reckoning(String jurisdiction, Collection<Correction> corrections) {
        Place place = places.get(jurisdiction);
        if (place == null) {
            throw new NoSuchElementException("nothing is known of " + jurisdiction);
        }
        return new Reckoning(place, calendars.get(place.calendar()).corrected(corrections));
    }
}
