package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Digest;
import org.dalil.shared.EveryHappening;
import org.dalil.shared.Happening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The trail is read by people who may not read the cases: no word of a case gets into it. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoContentPersistenceTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** The texts that happenings carry. Whoever adds one here says that it is a code, never anything that was typed. */
    private static final Set<String> CODES = Set.of("language", "code", "madeFile", "packBefore", "packAfter");

    private record Told(Map<String, String> details) implements Happening {
        @Override
        public String what() {
            return "TOLD";
        }

        @Override
        public UUID by() {
            return null;
        }

        @Override
        public UUID about() {
            return null;
        }

        @Override
        public UUID caseId() {
            return null;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    @Parameter
    Database database;

    @Test
    void what_happenings_carry_are_ids_constants_numbers_and_codes() {
        Set<String> others = new TreeSet<>();
        for (Class<?> happening : EveryHappening.records(CLASSES)) {
            Arrays.stream(happening.getRecordComponents())
                    .filter(component -> !isHarmless(component))
                    .forEach(component -> others.add(happening.getName() + "." + component.getName()));
        }
        assertEquals(Set.of(), others);
    }

    @Test
    void a_text_does_not_get_in() {
        for (String text : List.of("two words", "منى", "lina@demo.example", "x".repeat(201))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.doInTransaction(em -> ChainFixture.trail(em).record(new Told(Map.of("note", text)))),
                    text);
        }
    }

    @Test
    void no_word_of_the_demo_cases_is_in_it_whatever_happens() {
        DemoFixture.in(database).doInTransaction(em -> {
            try {
                EveryHappening.in(CLASSES).forEach(ChainFixture.trail(em)::record);
                em.flush();
                String trail = text(em, "select what || ' ' || details from audit_entry")
                        .collect(Collectors.joining("\n"));
                Set<String> words = Stream.of(
                                "select text from party_name",
                                "select title_en from case_file",
                                "select title_ar from case_file",
                                "select title_en from evidence_item",
                                "select title_ar from evidence_item",
                                "select title_en from fact",
                                "select name from account",
                                "select email from account")
                        .flatMap(select -> text(em, select))
                        .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}@.]+")))
                        .filter(word -> word.length() > 3)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertTrue(words.size() > 300, () -> "only " + words.size() + " words to look for");
                assertEquals(
                        List.of(),
                        words.stream().filter(trail::contains).toList(),
                        "words of the cases stand in the trail");
            } finally {
                em.getTransaction().rollback();
                em.getTransaction().begin();
            }
        });
    }

    private static boolean isHarmless(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isEnum()
                || type.isPrimitive()
                || Set.of(UUID.class, Instant.class, Digest.class).contains(type)
                || type.isRecord()
                        && Stream.of(type.getRecordComponents()).allMatch(NoContentPersistenceTest::isHarmless)
                || type == String.class && CODES.contains(component.getName());
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> text(EntityManager em, String select) {
        return ((List<Object>) em.createNativeQuery(select).getResultList())
                .stream().filter(text -> text != null).map(Object::toString);
    }
}
