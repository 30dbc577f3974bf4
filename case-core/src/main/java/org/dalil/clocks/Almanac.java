package org.dalil.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.dalil.database.ReadOnce;

/** How authorities reckon, with what people of the house found out about single days. Nothing of a case is in it. */
@ApplicationScoped
@ReadOnce
public class Almanac {

    private final EntityManager entityManager;
    private final Places places;

    protected Almanac() { // for the proxy
        this(null, null);
    }

    @Inject
    public Almanac(EntityManager entityManager, Places places) {
        this.entityManager = entityManager;
        this.places = places;
    }

    public List<Place> places() {
        return places.all();
    }

    /** @throws NoSuchElementException if nothing is known of the jurisdiction */
    public Reckoning reckoning(String jurisdiction) {
        return reckonings().apply(jurisdiction);
    }

    /** The same for who asks about several jurisdictions. */
    public Function<String, Reckoning> reckonings() {
        List<Correction> said = all().stream().map(CalendarCorrection::said).toList();
        return jurisdiction -> places.reckoning(jurisdiction, said);
    }

    /** As the library reckons, whatever people say. */
    public Reckoning uncorrected(String jurisdiction) {
        return places.reckoning(jurisdiction);
    }

    /** What was corrected in a calendar, in the order of the days. */
    public List<CorrectionView> corrections(String calendar) {
        return all().stream()
                .map(CalendarCorrection::view)
                .filter(view -> view.said().calendar().equals(calendar))
                .toList();
    }

    private List<CalendarCorrection> all() {
        return entityManager
                .createQuery("from CalendarCorrection order by day, id", CalendarCorrection.class)
                .getResultList();
    }
}
