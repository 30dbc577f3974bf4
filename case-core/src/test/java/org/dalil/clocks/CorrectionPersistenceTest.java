package org.dalil.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionPersistenceTest {

    private static final LocalDate BEFORE_EASTER = LocalDate.of(2026, 3, 23);

    @Parameter
    Database database;

    @Test
    void clocks_follow_a_day_off_that_nobody_reckoned_and_go_back_when_it_is_taken_back() {
        undone(scene -> {
            assertEquals(LocalDate.of(2026, 4, 16), scene.fifteenWorkingDays("EU"));
            UUID id = done(scene.desk.correct("EU", scene.off("2026-04-14", "A day of mourning")));
            assertEquals(LocalDate.of(2026, 4, 17), scene.fifteenWorkingDays("EU"));
            Holiday holiday = scene.almanac.reckoning("EU").calendar().holidays(2026).stream()
                    .filter(known -> known.day().equals(LocalDate.of(2026, 4, 14)))
                    .findFirst()
                    .orElseThrow();
            assertEquals("A day of mourning", holiday.name().en());
            assertEquals(scene.withoutCorrections("US"), scene.fifteenWorkingDays("US"), "elsewhere nothing changes");
            scene.desk.takeBack(id);
            scene.desk.takeBack(id);
            assertEquals(LocalDate.of(2026, 4, 16), scene.fifteenWorkingDays("EU"));
            assertEquals(List.of("HOLIDAY_CORRECTED", "HOLIDAY_CORRECTION_TAKEN_BACK"), scene.heard.names());
        });
    }

    @Test
    void clocks_follow_a_holiday_on_which_work_is_done() {
        undone(scene -> {
            done(scene.desk.correct("EU", scene.worked("2026-04-06")));
            assertEquals(LocalDate.of(2026, 4, 15), scene.fifteenWorkingDays("EU"));
            CorrectionView view = scene.almanac
                    .corrections(scene.almanac.reckoning("EU").calendar().id())
                    .get(0);
            assertEquals("Official Journal", view.because());
            assertTrue(view.said().isWorkingDay());
        });
    }

    @Test
    void a_correction_that_changes_nothing_is_refused_and_says_why() {
        undone(scene -> {
            assertEquals(List.of("WEEKEND"), codes(scene.desk.correct("EU", scene.off("2026-04-11", "x"))));
            assertEquals(List.of("SAME_AS_RECKONED"), codes(scene.desk.correct("EU", scene.off("2026-04-06", "x"))));
            assertEquals(List.of("SAME_AS_RECKONED"), codes(scene.desk.correct("EU", scene.worked("2026-04-14"))));
            assertEquals(List.of("TOO_FAR"), codes(scene.desk.correct("EU", scene.off("2056-04-14", "x"))));
            done(scene.desk.correct("EU", scene.off("2026-04-14", "x")));
            assertEquals(List.of("CORRECTED_ALREADY"), codes(scene.desk.correct("EU", scene.off("2026-04-14", "x"))));
            assertEquals(
                    List.of("REQUIRED", "REQUIRED", "REQUIRED"),
                    codes(scene.desk.correct("EU", Sheet.empty().with("said", (Object) "HOLIDAY"))));
        });
    }

    private static UUID done(Outcome<UUID> outcome) {
        return ((Outcome.Done<UUID>) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString)).value();
    }

    private static List<String> codes(Outcome<UUID> outcome) {
        return ((Outcome.Refused<UUID>) assertInstanceOf(Outcome.Refused.class, outcome))
                .reasons().stream().map(Refusal::code).map(Enum::name).toList();
    }

    private static final class Scene {

        final Heard heard = new Heard();
        final Almanac almanac;
        final CorrectionDesk desk;

        Scene(EntityManager em) {
            Person lina = new Person(
                    DemoFixture.lina(em), "Lina", "lina@demo.example", Set.of(Role.COORDINATOR), Language.ENGLISH);
            almanac = new Almanac(em, Places.shipped());
            desk = new CorrectionDesk(em, almanac, () -> Optional.of(lina), heard, DemoFixture.NOON);
        }

        Sheet off(String day, String name) {
            return sheet(day, "HOLIDAY").with("name", (Object) name);
        }

        Sheet worked(String day) {
            return sheet(day, "WORKING_DAY");
        }

        private static Sheet sheet(String day, String said) {
            return Sheet.empty()
                    .with("day", (Object) day)
                    .with("said", (Object) said)
                    .with("because", (Object) "Official Journal");
        }

        LocalDate fifteenWorkingDays(String jurisdiction) {
            return almanac.reckoning(jurisdiction)
                    .after(BEFORE_EASTER, Span.ofWorkingDays(15))
                    .day();
        }

        LocalDate withoutCorrections(String jurisdiction) {
            return almanac.uncorrected(jurisdiction)
                    .after(BEFORE_EASTER, Span.ofWorkingDays(15))
                    .day();
        }
    }

    private void undone(Consumer<Scene> work) {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                work.accept(new Scene(em));
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }
}
