package org.dalil.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.accounts.Person;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Where the days are corrected on which an authority does not work. Every clock that is read after that follows. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    /** The values of the field {@code said}. */
    public enum Said {
        HOLIDAY,
        WORKING_DAY
    }

    private static final int YEARS = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1_000;

    private final EntityManager entityManager;
    private final Almanac almanac;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected CorrectionDesk() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public CorrectionDesk(
            EntityManager entityManager,
            Almanac almanac,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.entityManager = entityManager;
        this.almanac = almanac;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The fields: {@code day}, {@code said}, {@code name} in the language of whoever writes it, {@code because}. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<UUID> correct(String jurisdiction, Sheet sheet) {
        WorkingCalendar reckoned = almanac.uncorrected(jurisdiction).calendar();
        Typed typed = Typed.in(sheet);
        Said said = typed.requiredChoice("said", Said.class);
        LocalDate day = day(typed, sheet);
        String name = said == Said.HOLIDAY ? typed.required("name", LONGEST_NAME) : "";
        String because = typed.required("because", LONGEST_REASON);
        if (day != null && said != null) {
            object(typed, day, said == Said.WORKING_DAY, reckoned);
        }
        if (day == null || said == null || !typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Person me = current.required();
        CalendarCorrection correction = new CalendarCorrection(
                new Correction(reckoned.id(), day, said == Said.WORKING_DAY, LocalText.of(me.language(), name)),
                because,
                me.id(),
                clock.instant());
        entityManager.persist(correction);
        return Outcome.done(announced(CalendarHappening.Act.HOLIDAY_CORRECTED, correction.id()));
    }

    /** The day is what the library reckons again. Twice does no harm. */
    @Permitted(Permission.LEAD_REQUEST)
    public void takeBack(UUID id) {
        CalendarCorrection correction =
                entityManager.find(CalendarCorrection.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (correction != null) {
            entityManager.remove(correction);
            announced(CalendarHappening.Act.HOLIDAY_CORRECTION_TAKEN_BACK, id);
        }
    }

    private static @Nullable LocalDate day(Typed typed, Sheet sheet) {
        if (sheet.text("day").isEmpty()) {
            typed.object("day", Typed.Objection.REQUIRED);
        }
        return typed.day("day");
    }

    private void object(Typed typed, LocalDate day, boolean worked, WorkingCalendar reckoned) {
        int now = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        if (Math.abs(day.getYear() - now) > YEARS) {
            typed.object("day", CalendarCorrection.Objection.TOO_FAR);
        } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            typed.object("day", CalendarCorrection.Objection.WEEKEND);
        } else if (almanac.corrections(reckoned.id()).stream()
                .anyMatch(known -> known.said().day().equals(day))) {
            typed.object("day", CalendarCorrection.Objection.CORRECTED_ALREADY);
        } else if (reckoned.isWorkingDay(day) == worked) {
            typed.object("said", CalendarCorrection.Objection.SAME_AS_RECKONED);
        }
    }

    private UUID announced(CalendarHappening.Act act, UUID correction) {
        happenings.fire(
                new CalendarHappening(act, correction, current.required().id(), clock.instant()));
        return correction;
    }
}
