package org.dalil.web.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A house that the rules look at.
 *
 * @param root the package that everything is in
 * @param sources where its sources are
 */
record House(String root, List<Path> sources, JavaClasses classes) {

    /** What is shipped: the classes of all three modules. */
    static final House OURS = new House(
            "org.dalil",
            Stream.of("case-core", "case-reporting", "case-web")
                    .map(module -> Path.of("..", module, "src/main/java"))
                    .toList(),
            new ClassFileImporter().withImportOption(House::isShipped).importPackages("org.dalil"));

    /** A house in which every rule is broken. */
    static final House BROKEN = new House(
            "org.dalil.web.architecture.broken",
            List.of(Path.of("src/test/java")),
            new ClassFileImporter().importPackages("org.dalil.web.architecture.broken"));

    private static boolean isShipped(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }

    /** Ours keeps the rule, and the broken house breaks it at every offender, which shows that the rule bites. */
    static void keeps(Function<House, ArchRule> rule, String... offenders) {
        rule.apply(OURS).check(OURS.classes);
        String report =
                rule.apply(BROKEN).evaluate(BROKEN.classes).getFailureReport().toString();
        for (String offender : offenders) {
            assertTrue(report.contains(offender), () -> "the rule did not see " + offender + "\n" + report);
        }
    }

    /** A condition that complains about a class in sentences, or not at all. */
    static ArchCondition<JavaClass> should(String what, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints.apply(type).forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
            }
        };
    }

    /** The package of a feature with everything under it, as ArchUnit writes it. */
    String in(String feature) {
        return root + "." + feature + "..";
    }

    String[] in(Collection<String> features) {
        return features.stream().map(this::in).toArray(String[]::new);
    }

    boolean has(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** The feature a class belongs to: {@code requests}, {@code web.requests}, {@code dossier.layout}. */
    String feature(JavaClass type) {
        String path = type.getPackageName()
                .substring(Math.min(root.length() + 1, type.getPackageName().length()));
        String[] names = path.split("\\.");
        boolean inParts = names.length > 1 && (names[0].equals("web") || names[0].equals("dossier"));
        return inParts ? names[0] + "." + names[1] : names[0];
    }
}
