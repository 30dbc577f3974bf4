package org.dalil.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Typed;
import org.dalil.parties.Party.Objection;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.parties.PartyName.Kind;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AccountId CLAIRE = AccountId.next();
    private static final LocalText NSO = new LocalText("مجموعة إن إس أو", "NSO Group", null);

    private final Party nso = new Party(PartyId.next(), PartyKind.LEGAL_ENTITY, NSO);

    private static PartyName name(String text, String source) {
        return PartyName.of(text, Language.ENGLISH, Kind.ALIAS, Confidence.SURE, source);
    }

    private static List<Enum<?>> objections(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reasons().stream()
                .<Enum<?>>map(reason -> ((Refusal) reason).code())
                .toList();
    }

    private static void done(Outcome<?> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome);
    }

    private List<String> called() {
        return nso.names().stream().map(PartyName::text).toList();
    }

    @Nested
    class Entering {

        @Test
        void hears_every_objection_at_once() {
            var nobody = new NewParty(PartyKind.PERSON, LocalText.orEmpty(null), List.of(), null);
            assertEquals(List.of(Objection.NAME_MISSING, Objection.CASE_MISSING), objections(Party.enter(nobody)));
        }

        @Test
        void a_company_without_a_case_tells_everybody_of_it() {
            var outcome = Party.enter(new NewParty(PartyKind.LEGAL_ENTITY, NSO, List.of(), null));
            assertTrue(assertInstanceOf(Party.class, ((Outcome.Done<?>) outcome).value())
                    .common());
        }

        @Test
        void a_company_in_a_case_stays_there() {
            var outcome = Party.enter(NewParty.in("D-1", PartyKind.LEGAL_ENTITY, NSO));
            assertFalse(assertInstanceOf(Party.class, ((Outcome.Done<?>) outcome).value())
                    .common());
        }
    }

    @Nested
    class Naming {

        @Test
        void keeps_the_old_name_as_an_alias() {
            done(nso.fill(
                    nso.sheet().with("name", new LocalText("مجموعة إن إس أو", "NSO Group Technologies Ltd", null))));
            assertEquals("NSO Group Technologies Ltd", nso.name().en());
            assertEquals(List.of("مجموعة إن إس أو", "NSO Group", "NSO Group Technologies Ltd"), sorted());
            assertEquals(
                    Kind.ALIAS,
                    nso.names().stream()
                            .filter(known -> known.text().equals("NSO Group"))
                            .findFirst()
                            .orElseThrow()
                            .kind());
        }

        private List<String> sorted() {
            return called().stream()
                    .sorted((one, other) -> Integer.compare(one.length(), other.length()))
                    .sorted((one, other) -> Boolean.compare(one.startsWith("N"), other.startsWith("N")))
                    .toList();
        }

        @Test
        void leaves_nobody_without_a_name() {
            assertEquals(
                    List.of(Typed.Objection.REQUIRED),
                    objections(nso.fill(nso.sheet().with("name", LocalText.orEmpty(null)))));
            assertEquals("NSO Group", nso.name().en());
        }

        @Test
        void adds_changes_and_removes_what_else_it_is_called() {
            PartyName cyber = name("Q Cyber", null);
            done(nso.add(cyber));
            done(nso.change(name("Q Cyber Technologies", "D-1").withId(cyber.id())));
            assertTrue(called().contains("Q Cyber Technologies"));
            done(nso.removeName(cyber.id()));
            assertEquals(List.of("NSO Group", "مجموعة إن إس أو"), called());
        }

        @Test
        void knows_what_is_there_already_and_what_is_gone() {
            assertEquals(List.of(Objection.NAME_KNOWN), objections(nso.add(name("NSO Group", "D-1"))));
            assertEquals(List.of(Objection.NAME_GONE), objections(nso.removeName(Ids.next())));
            assertEquals(List.of(Objection.NAME_GONE), objections(nso.change(name("Saito", null))));
        }

        @Test
        void leaves_the_name_that_we_use_to_the_record() {
            UUID ours = nso.names().get(0).id();
            assertEquals(List.of(Objection.NAME_OURS), objections(nso.removeName(ours)));
            assertEquals(
                    List.of(Objection.NAME_OURS),
                    objections(nso.change(name("NSO", null).withId(ours))));
        }

        @Test
        void in_one_case_does_not_hinder_the_same_in_another() {
            done(nso.add(name("Pegasus", "D-1")));
            done(nso.add(name("Pegasus", "D-2")));
            assertEquals(List.of(Objection.NAME_KNOWN), objections(nso.add(name("Pegasus", "D-1"))));
        }
    }

    @Nested
    class Identifying {

        private final Identifier number = Identifier.of("registration number", LocalText.english("514395409"), "D-1");

        @Test
        void says_nothing_twice() {
            done(nso.add(number));
            assertEquals(List.of(Objection.IDENTIFIER_KNOWN), objections(nso.add(number.withId(Ids.next()))));
            done(nso.add(Identifier.of(number.type(), number.content(), "D-2")));
        }

        @Test
        void does_not_change_what_is_gone() {
            done(nso.add(number));
            done(nso.removeIdentifier(number.id()));
            assertEquals(List.of(Objection.IDENTIFIER_GONE), objections(nso.change(number)));
            assertEquals(List.of(Objection.IDENTIFIER_GONE), objections(nso.removeIdentifier(number.id())));
        }
    }

    @Nested
    class Being_known {

        @ParameterizedTest
        @EnumSource(names = {"PERSON", "PERSON_CLASS"})
        void people_are_kept_to_their_cases(PartyKind kind) {
            Party person = new Party(PartyId.next(), kind, LocalText.english("Somebody"));
            assertEquals(List.of(Objection.KEPT_TO_ITS_CASES), objections(person.share(true, CLAIRE, NOON)));
            assertThrows(IllegalStateException.class, person::commonKnowledge);
        }

        @Test
        void what_everybody_knows_is_no_person() {
            done(nso.share(true, CLAIRE, NOON));
            assertEquals(
                    List.of(Objection.KEPT_TO_ITS_CASES),
                    objections(nso.fill(nso.sheet().with("kind", PartyKind.PERSON))));
        }

        @Test
        void a_name_of_a_case_is_found_there_alone() {
            done(nso.add(name("Pegasus", "D-1")));
            nso.foundIn(nso.id(), Set.of("D-2"), true);
            assertTrue(nso.isKnownIn(Set.of()));
            assertFalse(nso.isWhollyKnownIn(Set.of("D-2")));
            assertTrue(nso.isWhollyKnownIn(Set.of("D-1", "D-2")));
            assertEquals(
                    List.of(),
                    nso.view(Set.of("D-2")).names().stream()
                            .filter(known -> known.text().equals("Pegasus"))
                            .toList());
        }
    }

    @Nested
    class Merging {

        private final Party again = new Party(PartyId.next(), PartyKind.ORGANISATION, LocalText.english("NSO"));

        @Test
        void can_be_undone() {
            done(again.merge(nso, CLAIRE, NOON));
            assertEquals(nso.id(), again.mergedInto());
            done(again.part(CLAIRE, NOON));
            assertEquals(List.of(Objection.NOT_MERGED), objections(again.part(CLAIRE, NOON)));
        }

        @Test
        void is_refused_with_itself_with_what_was_merged_and_with_a_person() {
            assertEquals(List.of(Objection.SAME_PARTY), objections(nso.merge(nso, CLAIRE, NOON)));
            Party person = new Party(PartyId.next(), PartyKind.PERSON, LocalText.english("N. S. Oh"));
            assertEquals(List.of(Objection.OTHER_KIND), objections(nso.merge(person, CLAIRE, NOON)));
            done(again.merge(nso, CLAIRE, NOON));
            assertEquals(List.of(Objection.MERGED_ALREADY), objections(nso.merge(again, CLAIRE, NOON)));
        }
    }
}
