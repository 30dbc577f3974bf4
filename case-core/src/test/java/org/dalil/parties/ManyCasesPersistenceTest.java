package org.dalil.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dalil.accounts.AccountId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL takes 65,535 parameters in a question: who works on hundreds of cases may type a whole name all the same. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyCasesPersistenceTest {

    private static final int HUNDREDS = 150;

    @Parameter
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"gulf centre for human rights", "ulf entre ights"})
    void who_works_on_hundreds_of_cases_finds_by_many_words(String typed) {
        DemoFixture.in(database).doInTransaction(em -> {
            AccountId lina = DemoFixture.lina(em);
            PartySearch search = new PartySearch(new Parties_(em), new Hundreds());
            assertEquals(
                    List.of("Gulf Centre for Human Rights (GCHR)"),
                    search.typed(lina, typed).stream()
                            .map(hit -> hit.name().en())
                            .toList());
        });
    }

    /** Cases that are none of the demo; what is found is known to everybody. */
    private static final class Hundreds implements Whereabouts {

        @Override
        public Set<String> openTo(AccountId viewer) {
            return IntStream.range(0, HUNDREDS)
                    .mapToObj(number -> "D-1999-" + number)
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<String> writableBy(AccountId viewer) {
            return Set.of();
        }

        @Override
        public Map<PartyId, Set<String>> naming(Collection<PartyId> parties) {
            return Map.of();
        }
    }
}
