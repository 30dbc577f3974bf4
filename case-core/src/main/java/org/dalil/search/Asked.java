package org.dalil.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.index.Entry;
import org.dalil.index.IndexWords;
import org.hibernate.query.NativeQuery;

/**
 * What somebody typed, as a question to the index: every word has to begin some word of a thing. The question begins at
 * the cases that she may read, and never reads a word of another. For each kind it looks at the whole word first, and then
 * at what begins so; of several words the rarest leads, and if even that stands in thousands of things, some thousand of
 * them are looked at. So however much there is, it reads no more.
 */
final class Asked {

    private static final int MOST_WORDS = 6;

    /** How many rows of a kind are enough to choose from, of the whole word and of its beginning. */
    private static final int ENOUGH = 200;

    /** How many things in which the leading word stands are asked whether the others stand there too. */
    private static final int LOOKED_AT = 3000;

    /** As what one has to work on a case to read it. */
    static final List<Role> READERS = Stream.of(Role.values())
            .filter(role -> role.permissions().contains(Permission.READ_CASES))
            .toList();

    /** The same as the tables write it. */
    static final List<String> READERS_BY_NAME = READERS.stream().map(Role::name).toList();

    private final List<String> words;

    Asked(String text) {
        words = IndexWords.typed(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word that was typed begins a word of this name. */
    boolean fits(String name) {
        return IndexWords.fit(words, name);
    }

    /** The things of each kind that the viewer may know of, those that fit best first. */
    Map<Entry.Kind, List<UUID>> things(EntityManager entityManager, AccountId viewer, int most) {
        return new Question(entityManager, viewer, words).rarestFirst().things(most);
    }

    private record Question(EntityManager entityManager, AccountId viewer, List<String> words) {

        private static final String OF_THE_VIEWER =
                " from case_member m join found_word w on w.place = m.case_id where m.account = :viewer"
                        + " and m.role in (:readers)";

        Question rarestFirst() {
            if (words.size() == 1) {
                return this;
            }
            NativeQuery<?> query = question(IntStream.range(0, words.size())
                            .mapToObj(i ->
                                    "select " + i + " as place, count(*) as many from (" + everyKind(i) + ") n" + i)
                            .collect(Collectors.joining(" union all ")))
                    .addScalar("place", Integer.class)
                    .addScalar("many", Long.class);
            Map<String, Long> frequencies = new HashMap<>();
            for (Object found : bound(query).getResultList()) {
                Object[] row = (Object[]) found;
                frequencies.put(words.get((Integer) row[0]), (Long) row[1]);
            }
            List<String> sorted = new ArrayList<>(words);
            sorted.sort(Comparator.comparing(frequencies::get));
            return new Question(entityManager, viewer, List.copyOf(sorted));
        }

        private static String everyKind(int i) {
            return Stream.of(Entry.Kind.values())
                    .map(kind -> "(select 1 as one" + OF_THE_VIEWER + of(kind) + begins("w", i) + " limit " + LOOKED_AT
                            + ")")
                    .collect(Collectors.joining(" union all "));
        }

        Map<Entry.Kind, List<UUID>> things(int most) {
            NativeQuery<?> query = question(Stream.of(Entry.Kind.values())
                            .flatMap(kind -> Stream.of(
                                    branch(kind, " and w.word = :from0"),
                                    branch(kind, " and w.word > :from0 and w.word < :to0")))
                            .collect(Collectors.joining(" union all ")))
                    .addScalar("kind", String.class)
                    .addScalar("word", String.class)
                    .addScalar("thing", UUID.class);
            Map<Entry.Kind, Map<UUID, Integer>> lengths = new EnumMap<>(Entry.Kind.class);
            for (Object found : bound(query).getResultList()) {
                Object[] row = (Object[]) found;
                lengths.computeIfAbsent(Entry.Kind.valueOf((String) row[0]), kind -> new HashMap<>())
                        .merge((UUID) row[2], ((String) row[1]).length(), Math::min);
            }
            Map<Entry.Kind, List<UUID>> nearest = new EnumMap<>(Entry.Kind.class);
            lengths.forEach((kind, found) -> nearest.put(kind, shortestFirst(found, most)));
            return nearest;
        }

        /** Of those that are as near, the newest first: ids are ordered by time. */
        private static List<UUID> shortestFirst(Map<UUID, Integer> lengths, int most) {
            return lengths.entrySet().stream()
                    .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<UUID, Integer>comparingByKey().reversed()))
                    .limit(most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private String branch(Entry.Kind kind, String condition) {
            String rows = "select w.kind, w.word, w.thing" + OF_THE_VIEWER + of(kind) + condition + " limit ";
            if (words.size() == 1) {
                return "(" + rows + ENOUGH + ")";
            }
            String others = IntStream.range(1, words.size())
                    .mapToObj(i -> "exists (select 1 from found_word v where v.thing = l.thing" + begins("v", i) + ")")
                    .collect(Collectors.joining(" and "));
            return "(select l.kind, l.word, l.thing from (" + rows + LOOKED_AT + ") l where " + others + " limit "
                    + ENOUGH + ")";
        }

        private static String of(Entry.Kind kind) {
            return " and w.kind = '" + kind.name() + "'";
        }

        private static String begins(String table, int i) {
            return " and " + table + ".word >= :from" + i + " and " + table + ".word < :to" + i;
        }

        private NativeQuery<?> question(String sql) {
            return entityManager.createNativeQuery(sql).unwrap(NativeQuery.class);
        }

        private NativeQuery<?> bound(NativeQuery<?> query) {
            query.setParameter("viewer", viewer.value());
            query.setParameterList("readers", READERS_BY_NAME);
            for (int i = 0; i < words.size(); i++) {
                query.setParameter("from" + i, words.get(i)).setParameter("to" + i, IndexWords.after(words.get(i)));
            }
            return query;
        }
    }
}
