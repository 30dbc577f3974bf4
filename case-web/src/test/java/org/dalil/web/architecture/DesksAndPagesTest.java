package org.dalil.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Open;
import org.dalil.accounts.Permitted;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesksAndPagesTest {

    /** Readers whose names say it in another way. */
    private static final Set<String> MORE_READERS = Set.of("Correspondence", "DossierShelf", "LeakBook");

    /** What is done once, before anybody can ask for anything. */
    private static final Set<String> AT_START = Set.of("DemoStart", "DemoReview", "FirstAdministrator", "PartyIndex");

    private static final DescribedPredicate<JavaClass> DESKS = DescribedPredicate.describe(
            "are desks", type -> type.getSimpleName().endsWith("Desk"));

    private static final DescribedPredicate<JavaClass> READERS = DescribedPredicate.describe(
            "read cases for somebody",
            type -> type.getSimpleName().endsWith("Search")
                    || type.getSimpleName().endsWith("Reading")
                    || MORE_READERS.contains(type.getSimpleName()));

    private static final DescribedPredicate<JavaClass> STARTERS =
            DescribedPredicate.describe("start the house", type -> AT_START.contains(type.getSimpleName()));

    @Test
    void a_desk_asks_everybody_for_a_permission() {
        House.keeps(
                house -> classes()
                        .that(DESKS)
                        .should(House.should(
                                "carry @Permitted, or @Open with a reason, on every public method", type -> doors(type)
                                        .filter(door -> !hasDoorkeeper(door))
                                        .map(JavaMethod::getDescription)))
                        .because("what a page hides can still be asked for"),
                "LaxDesk.anybody");
    }

    @Test
    void who_reads_a_case_says_first_for_whom() {
        House.keeps(
                house -> classes()
                        .that(READERS)
                        .should(House.should(
                                "take the account of the viewer first in every public method", type -> doors(type)
                                        .filter(door -> !isForSomebody(door))
                                        .map(JavaMethod::getDescription)))
                        .because("for who is not a member a case does not exist"),
                "LeakySearch.everything");
    }

    @Test
    void transactions_begin_where_people_come_in_and_nowhere_deeper() {
        House.keeps(
                house -> classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should(House.should(
                                "be desks or readers",
                                type -> DESKS.test(type) || READERS.test(type)
                                        ? Stream.empty()
                                        : Stream.of(type.getName() + " begins a transaction of its own")))
                        .because("what a person does happens as a whole, with its entry in the trail, or not at all"),
                "CaseHelper");
        House.keeps(
                house -> methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat(STARTERS)
                        .andShould()
                        .haveName("start")
                        .because("a desk or a reader is transactional as a whole; only the start has no desk"),
                "LaxDesk.half");
    }

    @Test
    void every_desk_and_every_reader_of_the_core_works_in_a_transaction() {
        House.keeps(
                house -> classes()
                        .that()
                        .resideInAnyPackage(house.in(Features.ofTheCore()))
                        .and(DESKS.or(READERS))
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .because("outside of a transaction a half-done thing stays, and a lazy list fails"),
                "LeakySearch");
    }

    @Test
    void only_the_web_gives_names_to_be_used_in_pages() {
        House.keeps(
                house -> classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .should()
                        .resideInAPackage(house.in("web"))
                        .because("a page that speaks to the core directly has nowhere to turn an answer into words"),
                "Namesake");
    }

    @Test
    void what_has_a_name_in_pages_says_what_it_is() {
        House.keeps(
                house -> classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .and()
                        .resideOutsideOfPackage(house.in("web.ui"))
                        .should()
                        .haveNameMatching(".*(Page|Header|Terms)")
                        .because(
                                "a bean is behind one page, or above all pages of one thing (Header), or says the words of the vocabulary (Terms); what serves any page lives in web.ui"),
                "Listing");
    }

    @Test
    void a_page_bean_is_behind_a_page() {
        House.keeps(
                house -> classes()
                        .that()
                        .resideInAPackage(house.in("web"))
                        .and()
                        .haveNameMatching(".*(Page|Header)")
                        .and()
                        .doNotHaveModifier(JavaModifier.ABSTRACT)
                        .should()
                        .beAnnotatedWith(Named.class)
                        .because("the name promises that there is a page to look at"),
                "DirectPage");
    }

    /** The methods through which others come in. */
    private static Stream<JavaMethod> doors(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean hasDoorkeeper(JavaMethod door) {
        return door.isAnnotatedWith(Permitted.class) || door.isAnnotatedWith(Open.class);
    }

    private static boolean isForSomebody(JavaMethod door) {
        return !door.getRawParameterTypes().isEmpty()
                && door.getRawParameterTypes().get(0).isEquivalentTo(AccountId.class);
    }
}
