package org.dalil.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntitiesTest {

    @Test
    void entities_have_verbs_and_no_setters() {
        House.keeps(
                house -> noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("a setter lets anybody skip the rules that a verb keeps"),
                "setName");
    }

    @Test
    void entities_come_from_a_constructor_with_arguments_or_from_the_database() {
        House.keeps(
                house -> classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(House.should(
                                "have a no-arg constructor, for Hibernate, which is not public",
                                type -> type.getConstructors().stream()
                                                .anyMatch(constructor -> constructor
                                                                .getParameters()
                                                                .isEmpty()
                                                        && !constructor
                                                                .getModifiers()
                                                                .contains(JavaModifier.PUBLIC))
                                        ? Stream.empty()
                                        : Stream.of(type.getName() + " can be made empty by anybody")))
                        .because("an entity is whole from its first moment"),
                "Sheet");
    }

    @Test
    void what_must_not_change_is_set_by_its_constructor_and_never_again() {
        House.keeps(
                house -> classes()
                        .that()
                        .areAnnotatedWith(Immutable.class)
                        .should(House.should(
                                "assign their fields in constructors only",
                                type -> type.getFieldAccessesToSelf().stream()
                                        .filter(access -> access.getAccessType() == AccessType.SET)
                                        .filter(access -> !isOwnConstructor(access, type))
                                        .map(JavaFieldAccess::getDescription)))
                        .because("a correction is a new record that names the old one"),
                "amend");
    }

    private static boolean isOwnConstructor(JavaFieldAccess access, JavaClass type) {
        return access.getOrigin() instanceof JavaConstructor
                && access.getOriginOwner().equals(type);
    }
}
