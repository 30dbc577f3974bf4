package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.deadlines.Deadline;
import org.dalil.requests.RegimeDeadlines;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clocks of the regimes under which the coordinator of the demo has requests. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegimeDeadlinesPersistenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate END_OF_THE_FRAMEWORK = LocalDate.of(2026, 12, 8);

    @Parameter
    Database database;

    @Test
    void the_end_of_the_framework_of_the_union_is_told_fifteen_days_before() {
        assertTrue(due(END_OF_THE_FRAMEWORK).stream()
                .anyMatch(deadline -> deadline.code().equals("EU-GHRSR")
                        && deadline.day().equals(END_OF_THE_FRAMEWORK)
                        && deadline.kind() == Deadline.Kind.REGIME_CLOCK));
    }

    @Test
    void what_lies_behind_the_day_that_is_asked_for_is_not_told() {
        assertTrue(due(END_OF_THE_FRAMEWORK.minusDays(1)).stream()
                .noneMatch(deadline -> deadline.code().equals("EU-GHRSR")));
    }

    @Test
    void who_sees_no_request_is_told_of_no_clock() {
        AccountId stranger = DemoFixture.reading(database, DemoFixture::stranger);
        assertEquals(List.of(), dueFor(stranger, LocalDate.of(2100, 1, 1)));
    }

    private List<Deadline> due(LocalDate until) {
        return dueFor(DemoFixture.reading(database, DemoFixture::lina), until);
    }

    private List<Deadline> dueFor(AccountId viewer, LocalDate until) {
        return DemoFixture.reading(database, em -> new RegimeDeadlines(em, House.LAW).of(viewer, TODAY, until));
    }
}
