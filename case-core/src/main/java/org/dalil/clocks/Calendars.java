package org.dalil.clocks;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Has a library reckon the holidays: from a file of ours, or from what it knows of a country. */
final class Calendars {

    /**
     * A calendar as the data describes it.
     *
     * @param file of ours, beside the data; null if the library knows the calendar
     * @param country by which the library knows it
     * @param names of the holidays, by the keys of the file
     */
    record Source(
            String id,
            LocalText name,
            @Nullable String file,
            @Nullable String country,
            @Nullable String region,
            List<String> sources,
            Map<String, LocalText> names) {}

    private Calendars() {}

    static WorkingCalendar open(Source source) {
        HolidayManager manager = HolidayManager.getInstance(parameter(source));
        String[] region = source.region() == null ? new String[0] : new String[] {source.region()};
        return new WorkingCalendar(
                source.id(), source.name(), source.sources(), year -> IntStream.rangeClosed(year - 1, year + 1)
                        .boxed()
                        .flatMap(each -> manager.getHolidays(Year.of(each), region).stream())
                        .filter(holiday -> holiday.getDate().getYear() == year)
                        .map(holiday -> new Holiday(holiday.getDate(), name(source, holiday)))
                        .toList());
    }

    private static ManagerParameter parameter(Source source) {
        if (source.file() == null) {
            return ManagerParameters.create(Objects.requireNonNull(source.country()));
        }
        URL file = Calendars.class.getResource("/clocks/" + source.file());
        return ManagerParameters.create(Objects.requireNonNull(file, source.file()));
    }

    private static LocalText name(Source source, de.focus_shift.jollyday.core.Holiday holiday) {
        LocalText ours = source.names().get(holiday.getPropertiesKey());
        return ours != null
                ? ours
                : new LocalText(null, holiday.getDescription(Locale.ENGLISH), holiday.getDescription(Locale.FRENCH));
    }
}
