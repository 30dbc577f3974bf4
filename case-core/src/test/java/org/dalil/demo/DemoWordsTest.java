package org.dalil.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.cases.PartyRole;
import org.dalil.database.Database;
import org.dalil.parties.PartyKind;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the screens show of the five cases, in the languages of their readers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoWordsTest {

    /** The document only reports the letter: an ask that has no Arabic words is one that the source does not state. */
    private static final String NOT_IN_THE_SOURCE = "withdraw the invitation to NSO to take part in the expo";

    @Test
    void no_text_of_a_case_lacks_a_language() {
        DemoFixture.reading(Database.H2, em -> {
            List<String> lacking = Stream.concat(texts(em).stream(), parties(em).stream())
                    .flatMap(DemoWordsTest::lacking)
                    .distinct()
                    .toList();
            assertEquals(List.of("ARABIC: " + NOT_IN_THE_SOURCE), lacking);
            return null;
        });
    }

    /** Organisations that signed are called as they call themselves; where they have no French name, they have none here. */
    @Test
    void no_name_of_a_signatory_lacks_its_arabic() {
        DemoFixture.reading(Database.H2, em -> {
            assertEquals(
                    List.of(),
                    names(em).stream().filter(name -> name.ar() == null).toList());
            return null;
        });
    }

    @Test
    void every_word_that_was_added_is_shown() {
        DemoFixture.reading(Database.H2, em -> {
            Set<LocalText> shown = new LinkedHashSet<>(texts(em));
            shown.addAll(parties(em));
            shown.addAll(names(em));
            List<String> idle = new ArrayList<>();
            Json.resource("words.json").properties().forEach(entry -> {
                if (shown.stream().noneMatch(text -> speaks(text, entry.getKey(), entry.getValue()))) {
                    idle.add(entry.getKey());
                }
            });
            assertEquals(List.of(), idle);
            return null;
        });
    }

    @Test
    void no_word_is_added_that_the_records_have() {
        DemoFixture.reading(Database.H2, em -> {
            assertEquals(
                    List.of(),
                    DemoWords.SHIPPED.byText().values().stream()
                            .filter(added -> added.en() != null || added.isEmpty())
                            .toList());
            return null;
        });
    }

    private static boolean speaks(LocalText text, String key, JsonNode added) {
        return DemoWords.key(text).equals(key)
                && added.properties().stream().allMatch(word -> text.in(Language.of(word.getKey()))
                        .filter(word.getValue().asText()::equals)
                        .isPresent());
    }

    private static Stream<String> lacking(LocalText text) {
        return text.isEmpty()
                ? Stream.empty()
                : Stream.of(Language.values())
                        .filter(language -> text.in(language).isEmpty())
                        .map(language -> language + ": " + DemoWords.key(text));
    }

    /** Everything but the names of parties. */
    private static List<LocalText> texts(EntityManager em) {
        House house = House.around(em);
        AccountId lina = DemoFixture.lina(em);
        List<LocalText> found = new ArrayList<>();
        collect(house.caseSearch().rows(lina, Window.first(100)), found);
        for (CaseId id : cases(em)) {
            collect(house.cases().documents(lina, id), found);
            collect(house.cases().passages(lina, id), found);
            collect(house.cases().discrepancies(lina, id), found);
            collect(house.cases().facts(lina, id), found);
            collect(house.cases().asks(lina, id), found);
            collect(house.cases().citations(lina, id), found);
            collect(house.cases().positions(lina, id), found);
            collect(house.cases().statements(lina, id), found);
            collect(house.evidence().items(lina, id), found);
            collect(house.correspondence().letters(lina, id), found);
            collect(house.correspondence().results(lina, id), found);
            collect(house.correspondence().deadlines(lina, id), found);
            house.cases().parties(lina, id).forEach(party -> {
                found.add(party.office());
                found.add(party.note());
                collect(party.party().identifiers(), found);
            });
            house.signatures().of(lina, id).forEach(signed -> {
                collect(signed, found);
                found.remove(signed.name());
            });
        }
        return found;
    }

    /** What parties are called, except for those that are organisations and signed. */
    private static List<LocalText> parties(EntityManager em) {
        Set<LocalText> signed = Set.copyOf(names(em));
        House house = House.around(em);
        return cases(em).stream()
                .flatMap(id -> house.cases().parties(DemoFixture.lina(em), id).stream())
                .map(party -> party.party())
                .map(party -> party.name())
                .filter(name -> !signed.contains(name))
                .toList();
    }

    private static List<LocalText> names(EntityManager em) {
        House house = House.around(em);
        return cases(em).stream()
                .flatMap(id -> house.cases().parties(DemoFixture.lina(em), id).stream())
                .filter(party ->
                        party.role() == PartyRole.SIGNATORY && party.party().kind() == PartyKind.ORGANISATION)
                .map(party -> party.party().name())
                .toList();
    }

    private static List<CaseId> cases(EntityManager em) {
        return House.around(em).caseSearch().rows(DemoFixture.lina(em), Window.first(100)).stream()
                .map(CaseRow::id)
                .toList();
    }

    /** The texts in a record, in what it is made of, and in lists of such. */
    private static void collect(@Nullable Object value, List<LocalText> found) {
        if (value instanceof LocalText text) {
            found.add(text);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(each, found));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(read(component, value), found);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
        }
    }
}
