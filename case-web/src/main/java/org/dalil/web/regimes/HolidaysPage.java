package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.dalil.clocks.Holiday;
import org.dalil.clocks.Place;
import org.dalil.clocks.Places;
import org.dalil.clocks.Reckoning;
import org.dalil.web.ui.NotThere;

/** Behind {@code regimes/holidays.xhtml}: on which days of a year an authority does not work. */
@Named
@RequestScoped
public class HolidaysPage {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 5;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    public void load() {
        reckoning();
        getYear();
    }

    public List<Place> getPlaces() {
        return places.all();
    }

    public Place getPlace() {
        return reckoning().place();
    }

    public List<Holiday> getHolidays() {
        return reckoning().calendar().holidays(getYear());
    }

    public List<String> getSources() {
        return reckoning().calendar().sources();
    }

    public int getYear() {
        int now = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        String year = asked.getParameter("year");
        if (year == null) {
            return now;
        }
        if (!year.matches("[0-9]{4}")
                || Integer.parseInt(year) < now - YEARS_BACK
                || Integer.parseInt(year) > now + YEARS_AHEAD) {
            throw new NotThere();
        }
        return Integer.parseInt(year);
    }

    public boolean isBefore() {
        return getYear() > LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear() - YEARS_BACK;
    }

    public boolean isAfter() {
        return getYear() < LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear() + YEARS_AHEAD;
    }

    private Reckoning reckoning() {
        String jurisdiction = asked.getParameter("of");
        try {
            return places.reckoning(jurisdiction == null ? places.all().get(0).jurisdiction() : jurisdiction);
        } catch (NoSuchElementException unknown) {
            throw new NotThere();
        }
    }
}
