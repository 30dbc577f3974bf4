package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.clocks.Almanac;
import org.dalil.clocks.CorrectionDesk;
import org.dalil.clocks.CorrectionView;
import org.dalil.clocks.Holiday;
import org.dalil.clocks.Place;
import org.dalil.clocks.Reckoning;
import org.dalil.database.ReadOnce;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code regimes/holidays.xhtml}: on which days of a year an authority does not work. */
@Named
@RequestScoped
public class HolidaysPage {

    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 5;

    @Inject
    private Almanac almanac;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private People people;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String day;
    private @Nullable String said;
    private @Nullable String name;
    private @Nullable String because;

    public void load() {
        reckoning();
        getYear();
    }

    public List<Place> getPlaces() {
        return almanac.places();
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

    /** What people found out about days of the year that is shown. */
    @ReadOnce
    public List<CorrectionView> getCorrections() {
        return almanac.corrections(reckoning().calendar().id()).stream()
                .filter(view -> view.said().day().getYear() == getYear())
                .toList();
    }

    public boolean isMayCorrect() {
        return current.required().may(Permission.LEAD_REQUEST);
    }

    public String by(CorrectionView correction) {
        return people.nameOf(correction.by()).orElse("");
    }

    public List<Choice> getKinds() {
        return Arrays.stream(CorrectionDesk.Said.values())
                .map(kind -> new Choice(kind.name(), words.say("regimes.said." + kind)))
                .toList();
    }

    public @Nullable String correct() {
        Outcome<UUID> outcome = desk.correct(
                getPlace().jurisdiction(),
                Sheet.empty()
                        .with("day", day)
                        .with("said", said)
                        .with("name", name)
                        .with("because", because));
        if (outcome instanceof Outcome.Done<UUID>) {
            messages.done("regimes.corrected");
        }
        return messages.answer(outcome, here());
    }

    /** A button beside a correction was pressed; nothing happens for an address that only looks so. */
    public @Nullable String act() {
        String back = asked.getParameter("back");
        if (!FacesContext.getCurrentInstance().isPostback() || back == null) {
            return null;
        }
        desk.takeBack(IdInAddress.of(back));
        messages.done("regimes.correctedBack");
        return here() + "&faces-redirect=true";
    }

    private String here() {
        return "/regimes/holidays?of=" + getPlace().jurisdiction() + "&year=" + getYear();
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    private Reckoning reckoning() {
        String jurisdiction = asked.getParameter("of");
        try {
            return almanac.reckoning(
                    jurisdiction == null ? almanac.places().get(0).jurisdiction() : jurisdiction);
        } catch (NoSuchElementException unknown) {
            throw new NotThere();
        }
    }
}
