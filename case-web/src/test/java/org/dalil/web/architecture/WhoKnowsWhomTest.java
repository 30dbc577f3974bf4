package org.dalil.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.web.architecture.Features.Acquaintance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoKnowsWhomTest {

    @Test
    void pages_know_dossiers_and_the_core_and_nothing_points_back() {
        House.keeps(
                house -> layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .layer("pages")
                        .definedBy(house.in("web"), house.in("launch"))
                        .layer("dossiers")
                        .definedBy(house.in("dossier"), house.in("viewing"))
                        .layer("core")
                        .definedBy(house.in(Features.ofTheCore()))
                        .whereLayer("pages")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("dossiers")
                        .mayOnlyBeAccessedByLayers("pages")
                        .because("a rule of the domain must not change because a page does"),
                "Overbearing",
                "Sheet");
    }

    @Test
    void features_know_those_whom_the_table_names() {
        House.keeps(
                house -> classes()
                        .should(House.should(
                                "know only the features of their row",
                                type -> !Features.isListed(house.feature(type))
                                        ? Stream.of(type.getName() + " is in a feature without a row in the table")
                                        : acquaintances(house, type)
                                                .filter(other -> !Features.mayKnow(
                                                        house.feature(type), house.feature(target(other))))
                                                .map(Dependency::getDescription)))
                        .because("a feature can be read, changed and tested alone as long as it knows few others"),
                "Newcomer",
                "Curious");
    }

    @Test
    void the_table_grants_nothing_that_is_not_needed_behind_the_pages() {
        Set<Acquaintance> idle = new HashSet<>(Features.grantedBehindThePages());
        House.OURS.classes().stream()
                .flatMap(type -> acquaintances(House.OURS, type))
                .map(known ->
                        new Acquaintance(House.OURS.feature(known.getOriginClass()), House.OURS.feature(target(known))))
                .forEach(idle::remove);
        assertEquals(Set.of(), idle);
    }

    @Test
    void no_two_features_know_each_other_not_even_by_a_detour() {
        House.keeps(house -> withoutCircles(house.root() + ".(*).."), "Curious", "Known");
    }

    @Test
    void no_two_parts_of_the_dossier_know_each_other() {
        House.keeps(house -> withoutCircles(house.root() + ".dossier.(*).."), "Sentence", "Line");
    }

    @Test
    void no_two_features_of_the_web_know_each_other() {
        House.keeps(house -> withoutCircles(house.root() + ".web.(*).."), "Echo", "Caller");
    }

    private static ArchRule withoutCircles(String slices) {
        return slices().matching(slices)
                .should()
                .beFreeOfCycles()
                .because("of two that know each other neither can be understood alone");
    }

    @Test
    void what_everybody_shares_knows_nobody() {
        House.keeps(
                house -> classes()
                        .that()
                        .resideInAPackage(house.in("shared"))
                        .should(House.should("know no feature", type -> acquaintances(house, type)
                                .map(Dependency::getDescription)))
                        .because("whoever uses a small value would otherwise carry the whole house"),
                "Gossip");
    }

    @Test
    void nobody_calls_the_audit_trail_but_the_page_of_the_auditor() {
        House.keeps(
                house -> noClasses()
                        .that()
                        .resideOutsideOfPackages(house.in("audit"), house.in("web.audit"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(house.in("audit"))
                        .because("the trail listens: what is announced is written down, and nothing can be left out"),
                "Snitch");
    }

    @Test
    void features_name_the_ids_of_others_and_leave_their_entities_alone() {
        House.keeps(
                house -> classes()
                        .that()
                        .resideOutsideOfPackage(house.in("demo"))
                        .and()
                        .haveSimpleNameNotEndingWith("Reading")
                        .should(House.should("touch no entity of another feature", type -> acquaintances(house, type)
                                .filter(other -> target(other).isAnnotatedWith(Entity.class))
                                .map(Dependency::getDescription)))
                        .because(
                                "an entity is changed by its own feature only; readings turn entities into views, and the demo fills an empty house"),
                "Curious",
                "DirectPage");
    }

    @Test
    void the_core_knows_nothing_of_the_web() {
        House.keeps(
                house -> noClasses()
                        .that()
                        .resideInAnyPackage(house.in(Features.ofTheCore()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.faces..",
                                "jakarta.servlet..",
                                "jakarta.ws.rs..",
                                "org.primefaces..",
                                "org.omnifaces..")
                        .because("what people may do does not depend on how they ask for it"),
                "Formal");
    }

    @Test
    void only_a_worker_knows_the_parsers_of_other_peoples_files() {
        House.keeps(
                house -> noClasses()
                        .that()
                        .resideOutsideOfPackage(house.in("worker.inside"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.tika..",
                                "org.apache.poi..",
                                "org.apache.commons.compress..",
                                "org.apache.commons.csv..",
                                "org.dhatim.fastexcel.reader..",
                                "com.drew..")
                        .because("who reads a hostile file may die of it: the server is not to"),
                "Reader");
    }

    @Test
    void only_the_core_reaches_the_database() {
        House.keeps(
                house -> noClasses()
                        .that()
                        .resideOutsideOfPackages(house.in(Features.ofTheCore()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                        .because("who asks the database directly goes round need to know"),
                "DirectPage");
    }

    @Test
    void no_entity_leaves_the_core() {
        House.keeps(
                house -> noClasses()
                        .that()
                        .resideOutsideOfPackages(house.in(Features.ofTheCore()))
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .because(
                                "pages and dossiers get records: nothing lazy to fail, and no verb to call by accident"),
                "DirectPage");
    }

    /** What a class knows outside its own feature. */
    private static Stream<Dependency> acquaintances(House house, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(known -> house.has(target(known)))
                .filter(known -> !house.feature(target(known)).equals(house.feature(type)));
    }

    private static JavaClass target(Dependency known) {
        return known.getTargetClass().getBaseComponentType();
    }
}
