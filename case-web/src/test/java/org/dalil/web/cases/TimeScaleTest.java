package org.dalil.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dalil.shared.PartialDate;
import org.dalil.web.cases.TimeScale.Dated;
import org.dalil.web.cases.TimeScale.Kind;
import org.dalil.web.cases.TimeScale.Mark;
import org.dalil.web.cases.TimeScale.Shape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeScaleTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private static final Dated DAY =
            new Dated(Kind.FACT, "F-01", PartialDate.day(LocalDate.of(2021, 1, 1), PartialDate.Basis.STATED));
    private static final Dated MONTH =
            new Dated(Kind.FACT, "F-02", span(PartialDate.Precision.MONTH, MAY, MAY.plusDays(30)));
    private static final Dated ABOUT = new Dated(
            Kind.FACT, "F-03", span(PartialDate.Precision.ABOUT, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));

    @Test
    void a_month_is_a_bar_as_long_as_a_month() {
        Mark month = TimeScale.of(List.of(MONTH), false).marks().get(0);
        assertEquals(Shape.BAR, month.shape());
        assertEquals(1000 * 31 / 365, month.width(), 1);
        assertEquals(1000 * 120 / 365, month.x());
    }

    @Test
    void a_day_is_a_point_however_long_the_scale() {
        assertEquals(
                Shape.POINT, TimeScale.of(List.of(DAY), false).marks().get(0).shape());
    }

    @Test
    void what_is_known_roughly_fades_over_all_that_may_be_meant() {
        Mark about = TimeScale.of(List.of(ABOUT), false).marks().get(0);
        assertEquals(Shape.FADING, about.shape());
        assertEquals(1000, about.width());
    }

    @Test
    void what_has_no_date_is_counted_and_not_drawn() {
        TimeScale scale = TimeScale.of(List.of(DAY, new Dated(Kind.FACT, "F-04", PartialDate.notStated())), false);
        assertEquals(1, scale.marks().size());
        assertEquals(1, scale.undated());
        assertEquals(0, TimeScale.of(List.of(), false).rows());
    }

    @Test
    void what_would_cover_something_goes_into_another_row() {
        TimeScale scale = TimeScale.of(List.of(DAY, ABOUT, MONTH), false);
        assertEquals(List.of(0, 1, 0), scale.marks().stream().map(Mark::row).toList());
        assertEquals(2, scale.rows());
    }

    @Test
    void in_arabic_time_runs_to_the_left() {
        Mark right = TimeScale.of(List.of(DAY), true).marks().get(0);
        assertEquals(1000, right.x() + right.width());
        assertEquals(1000, TimeScale.of(List.of(DAY), true).ticks().get(0).x());
    }

    @Test
    void a_century_has_no_more_years_written_than_one_can_read() {
        Dated old = new Dated(Kind.FACT, "F-05", PartialDate.day(LocalDate.of(1921, 6, 1), PartialDate.Basis.STATED));
        assertTrue(TimeScale.of(List.of(old, DAY), false).ticks().size() <= 12);
    }

    private static PartialDate span(PartialDate.Precision precision, LocalDate from, LocalDate to) {
        return new PartialDate(from, to, null, null, precision, null, PartialDate.Basis.STATED);
    }
}
