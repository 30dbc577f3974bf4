package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.Heard;
import org.dalil.accounts.NotPermitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.database.Database;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.NoSuchParty;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyView;
import org.dalil.parties.Veil;
import org.dalil.protection.ProtectedIdentity.Objection;
import org.dalil.protection.ProtectedIdentity.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom Lina hides, and what is left of the name: nothing. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectionPersistenceTest {

    private static final String[] NAME = {"Zubaydah", "Qandil", "زبيدة", "قنديل", "zubay", "+961 98765"};

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @Test
    void a_protected_person_is_known_by_her_pseudonym_alone_and_restricted_from_the_first_moment() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            PersonView person = work.person(party);
            assertTrue(person.isProtected());
            assertEquals("Witness P-01", person.party().name().en());
            assertTrue(person.party().veiled());
            assertEquals(Tlp.RED, person.tlp());
            assertEquals(List.of(PartyRole.VICTIM, PartyRole.WITNESS), person.roles());
            assertEquals("P-01", person.identity().code());
            assertFalse(person.identity().mine(), "not even who typed the name looks at it without a grant");
            House house = House.around(work.em);
            assertEquals(List.of(), house.parties().typed(work.lina, "zubaydah"));
            assertEquals(List.of(), house.parties().typed(work.lina, "قنديل"));
            assertEquals(
                    party,
                    house.parties().typed(work.lina, "witness p-01").get(0).id());
        });
    }

    @Test
    void an_organisation_that_is_a_source_is_nobody_at_risk() {
        inTheCase(work -> assertTrue(work.reading().people(work.lina, work.file).stream()
                .allMatch(person -> person.party().kind() == PartyKind.PERSON
                        || person.party().kind() == PartyKind.PERSON_CLASS)));
    }

    @Test
    void no_column_of_the_database_and_no_happening_contains_the_name() {
        inTheCase(work -> {
            work.lookedAt(work.protectedPerson());
            assertEquals(List.of(), EveryColumn.containing(work.em, NAME));
            assertTrue(work.heard.all().stream().noneMatch(happening -> {
                String told = happening.toString() + happening.details();
                return List.of(NAME).stream().anyMatch(told::contains);
            }));
        });
    }

    @Test
    void what_was_typed_wrongly_is_said_all_at_once() {
        inTheCase(work -> {
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Typed.Objection.REQUIRED, Objection.NO_PROTECTED_ROLE),
                    work.refused(work.desks().protection().protect(work.file, Sheet.empty())));
            assertEquals(
                    List.of(Objection.PSEUDONYM_TELLS),
                    work.refused(work.desks()
                            .protection()
                            .protect(work.file, work.sheet().with("pseudonym.ar", (Object) "الشاهدة زُبيدة"))));
            assertEquals(
                    List.of(),
                    work.reading().people(work.lina, work.file).stream()
                            .filter(PersonView::isProtected)
                            .toList());
        });
    }

    @Test
    void who_looks_may_write_down_anew_who_she_is_and_the_old_words_are_gone() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            UUID look = work.lookedAt(party);
            Sheet sheet = work.desks()
                    .looks()
                    .seen(work.file, look)
                    .orElseThrow()
                    .person()
                    .sheet();
            work.done(work.desks().looks().change(work.file, look, sheet.with("contact", (Object) "by her sister")));
            assertEquals(
                    "by her sister",
                    work.desks()
                            .looks()
                            .seen(work.file, look)
                            .orElseThrow()
                            .person()
                            .contact());
            assertEquals(
                    List.of(Typed.Objection.REQUIRED),
                    work.refused(work.desks().looks().change(work.file, look, Sheet.empty())));
            assertEquals(
                    List.of(IdentityLook.Objection.NOT_GRANTED),
                    work.refused(work.of("omar").looks().change(work.file, look, sheet)));
            assertEquals(List.of(), EveryColumn.containing(work.em, NAME));
        });
    }

    @Test
    void nobody_writes_about_a_party_that_is_called_by_a_pseudonym() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            Sheet name = Sheet.empty()
                    .with("text", (Object) "Zubaydah Qandil")
                    .with("kind", "ALIAS")
                    .with("source", "D-2021-014");
            assertThrows(NoSuchParty.class, () -> work.desks().parties().addName(party, name));
            assertThrows(NoSuchParty.class, () -> work.desks().parties().change(party, new Edit(0, Sheet.empty())));
            assertThrows(NoSuchParty.class, () -> work.desks().parties().merge(party, work.other()));
            assertThrows(NoSuchParty.class, () -> work.desks().parties().merge(work.other(), party));
            assertFalse(House.around(work.em)
                    .parties()
                    .open(work.lina, party)
                    .orElseThrow()
                    .writable());
        });
    }

    @Test
    void somebody_who_stands_there_by_her_name_is_hidden_and_shown_again_as_she_was() {
        inTheCase(work -> {
            PartyId party = work.named();
            PartyView before = work.person(party).party();
            assertFalse(EveryColumn.containing(work.em, "qandil").isEmpty());
            Sheet sheet = Sheet.empty()
                    .with("pseudonym.en", (Object) "Source P-01")
                    .with("name", before.name())
                    .with("contact", (Object) "+961 98765");
            work.done(work.desks().protection().cover(work.file, party, sheet));
            assertEquals("Source P-01", work.person(party).party().name().en());
            assertEquals(1, work.person(party).party().names().size());
            assertEquals(List.of(), EveryColumn.containing(work.em, "qandil", "زبيدة"));
            assertEquals(
                    List.of(Veil.Objection.VEILED_ALREADY),
                    work.refused(work.desks().protection().cover(work.file, party, sheet)));
            IdentityId id = work.person(party).identity().id();
            Sheet end =
                    Sheet.empty().with("reason", (Object) "She says so herself").with("code", (Object) "p-01");
            assertThrows(NotPermitted.class, () -> work.of("omar").protection().lift(work.file, id, end));
            work.done(work.desks().protection().lift(work.file, id, end));
            assertEquals(before, work.person(party).party());
            assertEquals(State.LIFTED, work.person(party).identity().state());
            assertEquals(
                    List.of(Objection.NOT_PROTECTED_ANY_MORE),
                    work.refused(work.desks().protection().lift(work.file, id, end)));
            assertEquals(
                    party,
                    House.around(work.em)
                            .parties()
                            .typed(work.lina, "qandil")
                            .get(0)
                            .id());
        });
    }

    @Test
    void what_is_not_one_person_of_this_case_alone_keeps_its_name() {
        inTheCase(work -> {
            Sheet sheet =
                    Sheet.empty().with("pseudonym.en", (Object) "Somebody").with("name.en", (Object) "A name");
            assertEquals(
                    Set.of(Veil.Objection.NO_PERSON, Veil.Objection.NAMED_ELSEWHERE),
                    Set.copyOf(work.refused(work.desks().protection().cover(work.file, work.other(), sheet))));
            assertThrows(NoSuchCase.class, () -> work.desks().protection().cover(work.file, PartyId.next(), sheet));
        });
    }

    @Test
    void another_pseudonym_is_given_by_who_leads_the_case_and_tells_nothing_either() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            IdentityId id = work.person(party).identity().id();
            Sheet told = Sheet.empty().with("pseudonym.en", (Object) "Ms Qandil");
            UUID grant = work.done(work.desks().grants().give(work.file, id, work.grant("lina")));
            assertEquals(
                    List.of(Objection.PSEUDONYM_TELLS),
                    work.refused(work.desks().protection().rename(work.file, id, told)));
            assertThrows(NotPermitted.class, () -> work.of("omar").protection().rename(work.file, id, told));
            work.done(work.desks()
                    .protection()
                    .rename(work.file, id, Sheet.empty().with("pseudonym.en", (Object) "Olive tree")));
            assertEquals("Olive tree", work.person(party).party().name().en());
            work.done(work.desks().grants().take(work.file, grant));
            work.done(work.desks().protection().rename(work.file, id, told));
            assertEquals(List.of(), House.around(work.em).parties().typed(work.lina, "witness p-01"));
        });
    }

    @Test
    void who_destroys_the_key_confirms_it_and_nobody_can_ever_tell_who_she_was() {
        inTheCase(work -> {
            PartyId party = work.protectedPerson();
            UUID look = work.lookedAt(party);
            IdentityId id = work.person(party).identity().id();
            assertEquals(
                    List.of(Typed.Objection.REQUIRED, Typed.Objection.REQUIRED, Objection.NOT_CONFIRMED),
                    work.refused(work.desks().protection().destroy(work.file, id, Sheet.empty())));
            Sheet telling = Sheet.empty().with("reason", (Object) "Qandil asked for it");
            assertEquals(
                    List.of(Objection.NOT_CONFIRMED),
                    work.refused(
                            work.desks().protection().destroy(work.file, id, telling.with("code", (Object) "P-02"))));
            assertEquals(
                    List.of(Objection.TELLS_NAME),
                    work.refused(
                            work.desks().protection().destroy(work.file, id, telling.with("code", (Object) "P-01"))));
            work.done(work.desks()
                    .protection()
                    .destroy(
                            work.file,
                            id,
                            Sheet.empty()
                                    .with("reason", (Object) "She asked for it")
                                    .with("code", (Object) "P-01")));
            assertEquals(State.DESTROYED, work.person(party).identity().state());
            assertEquals("Witness P-01", work.person(party).party().name().en());
            assertEquals(Optional.empty(), work.desks().looks().seen(work.file, look));
            assertEquals(
                    "", work.reading().looks(work.lina, work.file, id).get(0).reason());
            assertEquals(
                    List.of(Objection.NOT_PROTECTED_ANY_MORE),
                    work.refused(work.desks().looks().look(work.file, id, work.reason("To ask her for a meeting"))));
            assertEquals(
                    0L,
                    ((Number) work.em
                                    .createNativeQuery(
                                            "select count(*) from protected_identity where own_key is not null or content is not null")
                                    .getSingleResult())
                            .longValue());
            assertTrue(work.heard.names().contains("IDENTITY_DESTROYED"));
        });
    }

    private void inTheCase(Consumer<CaseWithWitness> test) {
        CaseWithWitness.visit(database, em -> test.accept(new CaseWithWitness(em, folder, new Heard())));
    }
}
