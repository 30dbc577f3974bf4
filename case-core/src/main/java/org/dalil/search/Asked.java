package org.dalil.search;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * the cases that she may read, and never reads a word of another; for each kind it looks at the whole word first, and then
 * at some hundred words that begin so. However much there is, it reads no more.
 */
final class Asked {

    private static final int MOST_WORDS = 6;

    /** How many rows of a kind are looked at, of the whole word and of its beginning. */
    private static final int LOOKED_AT = 200;

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

    /** The things of each kind that the viewer may know of, those that fit best first. */
    Map<Entry.Kind, List<UUID>> things(EntityManager entityManager, AccountId viewer, int most) {
        NativeQuery<?> query = entityManager
                .createNativeQuery(Stream.of(Entry.Kind.values())
                        .flatMap(kind -> Stream.of(
                                branch(kind, "w.word = :from0"), branch(kind, "w.word > :from0 and w.word < :to0")))
                        .collect(Collectors.joining(" union all ")))
                .unwrap(NativeQuery.class)
                .addScalar("kind", String.class)
                .addScalar("word", String.class)
                .addScalar("thing", UUID.class);
        query.setParameter("viewer", viewer.value());
        query.setParameterList("readers", READERS_BY_NAME);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("from" + i, words.get(i));
            query.setParameter("to" + i, IndexWords.after(words.get(i)));
        }
        Map<Entry.Kind, Map<UUID, Integer>> distances = new EnumMap<>(Entry.Kind.class);
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            distances
                    .computeIfAbsent(Entry.Kind.valueOf((String) row[0]), kind -> new HashMap<>())
                    .merge((UUID) row[2], ((String) row[1]).length(), Math::min);
        }
        Map<Entry.Kind, List<UUID>> nearest = new LinkedHashMap<>();
        distances.forEach((kind, found) -> nearest.put(
                kind,
                found.entrySet().stream()
                        .sorted(Map.Entry.<UUID, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<UUID, Integer>comparingByKey()
                                        .reversed()))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList()));
        return nearest;
    }

    private String branch(Entry.Kind kind, String condition) {
        String others = IntStream.range(1, words.size())
                .mapToObj(i -> " and exists (select 1 from found_word v where v.thing = w.thing and v.word >= :from" + i
                        + " and v.word < :to" + i + ")")
                .collect(Collectors.joining());
        return "(select w.kind, w.word, w.thing from case_member m join found_word w on w.place = m.case_id"
                + " where m.account = :viewer and m.role in (:readers) and w.kind = '" + kind.name() + "' and "
                + condition
                + others + " limit " + LOOKED_AT + ")";
    }

    /** Whether every word that was typed begins a word of this name. */
    boolean fits(String name) {
        return IndexWords.fit(words, name);
    }
}
