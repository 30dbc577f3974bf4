package org.dalil.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.FileDescriptor;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HabitsTest {

    @Test
    void everybody_asks_the_clock_that_was_handed_out() {
        House.keeps(
                house -> classes()
                        .that()
                        .doNotHaveFullyQualifiedName(house.root() + ".database.Supplies")
                        .should(House.should(
                                "not ask the machine what time it is", type -> type.getAccessesFromSelf().stream()
                                        .filter(HabitsTest::asksTheMachine)
                                        .map(JavaAccess::getDescription)))
                        .because("deadlines are law: a test has to be able to say what day it is"),
                "Instant.now()",
                "LocalDate.now(",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "Date.<init>()");
    }

    @Test
    void nobody_prints_but_the_launcher_and_the_workers() {
        House.keeps(
                house -> classes()
                        .that()
                        .resideOutsideOfPackages(house.in("launch"), house.in("worker.inside"))
                        .should(House.should("not print", type -> type.getAccessesFromSelf().stream()
                                .filter(HabitsTest::prints)
                                .map(JavaAccess::getDescription)))
                        .because(
                                "what is printed has no level, no time and no reader; the launcher has one, at a terminal, and a worker's reader is the server"),
                "System.out",
                "System.err",
                "printStackTrace");
    }

    @Test
    void there_is_one_way_to_log() {
        House.keeps(
                house -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.slf4j..",
                                "org.jboss.logging..",
                                "org.apache.commons.logging..",
                                "org.apache.log4j..",
                                "org.apache.logging..")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(System.Logger.class)
                        .because("the server has one log, and java.util.logging is in every Java"),
                "Loud.LOG>",
                "Loud.ALSO>");
    }

    @Test
    void a_name_says_what_a_thing_is() {
        House.keeps(
                house -> noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Util|Utils|Data|Impl)")
                        .because("where only such a name is found, the idea is not found yet"),
                "CaseHelper");
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertEquals(List.of(), PackageNotes.complaints(House.OURS));
        List<String> complaints = PackageNotes.complaints(House.BROKEN);
        for (String expected : List.of(
                "org.dalil.web.architecture.broken.cases has no package-info",
                "org.dalil.web.architecture.broken.evidence says next to nothing",
                "org.dalil.web.architecture.broken.requests is not @NullMarked")) {
            assertTrue(complaints.contains(expected), () -> expected + " not among " + complaints);
        }
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && access instanceof JavaMethodCall call
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" -> access.getDescription().contains(Date.class.getName() + ".<init>()");
            default -> false;
        };
    }

    private static boolean prints(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return Set.of("out", "err").contains(access.getName())
                        && Stream.of(System.class, FileDescriptor.class).anyMatch(owner::isEquivalentTo)
                || access.getName().equals("printStackTrace") && owner.isAssignableTo(Throwable.class);
    }
}
