package org.dalil.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as a question to the index: every word has to begin some word of a name; if too few parties fit
 * so, it may also stand in the middle of one. The database never reads more than a few hundred rows, however many
 * parties there are, and none of a place where the viewer may not look.
 */
final class TypedWords {

    private static final int MOST_WORDS = 6;
    private static final int CANDIDATES = 200;
    private static final int TOO_SHORT_FOR_THE_MIDDLE = 2;

    /** As many as one counts before one calls a word frequent. */
    private static final int FREQUENT = 2000;

    private final List<String> words;

    TypedWords(String text) {
        words = NameWords.of(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Those that fit best first, by the ids of the surviving records. */
    List<PartyId> candidates(EntityManager entityManager, Set<String> cases, int enough) {
        Map<PartyId, Integer> distances = new HashMap<>();
        ask(entityManager, distances, false, Set.of(Party.EVERYWHERE), cases);
        if (!cases.isEmpty()) {
            ask(entityManager, distances, false, cases, cases);
        }
        if (distances.size() < enough && words.get(0).length() >= TOO_SHORT_FOR_THE_MIDDLE) {
            Map<PartyId, Integer> further = new HashMap<>();
            Set<String> anywhere = new HashSet<>(cases);
            anywhere.add(Party.EVERYWHERE);
            ask(entityManager, further, true, anywhere, cases);
            further.forEach((id, distance) -> distances.putIfAbsent(id, distance + FREQUENT));
        }
        return distances.entrySet().stream()
                .sorted(Map.Entry.<PartyId, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void ask(
            EntityManager entityManager,
            Map<PartyId, Integer> distances,
            boolean middle,
            Set<String> places,
            Set<String> cases) {
        List<String> rarestFirst = words.size() == 1 ? words : rarestFirst(entityManager, middle, places);
        NativeQuery<?> query = entityManager
                .createNativeQuery(sql(middle, places.size() == 1, !cases.isEmpty()))
                .unwrap(NativeQuery.class)
                .addScalar("word", String.class)
                .addScalar("survivor", UUID.class);
        bind(query, places, rarestFirst);
        if (words.size() > 1) {
            query.setParameter("everywhere", Party.EVERYWHERE);
            if (!cases.isEmpty()) {
                query.setParameter("cases", cases);
            }
        }
        List<?> rows = query.setMaxResults(CANDIDATES).getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            int distance = ((String) columns[0]).length() - rarestFirst.get(0).length();
            distances.merge(new PartyId((UUID) columns[1]), distance, Math::min);
        }
    }

    /** The word that fewest names have leads: the others are only looked up for those few. */
    private List<String> rarestFirst(EntityManager entityManager, boolean middle, Set<String> places) {
        Map<String, Long> frequencies = new HashMap<>();
        for (String word : words) {
            var query = entityManager.createNativeQuery(
                    "select count(*) from (select 1 as one " + from(middle) + where(middle, places.size() == 1)
                            + " limit " + FREQUENT + ") few",
                    Long.class);
            bind(query, places, List.of(word));
            frequencies.put(word, ((Number) query.getSingleResult()).longValue());
        }
        return words.stream()
                .sorted(Comparator.<String, Long>comparing(frequencies::get))
                .toList();
    }

    private static void bind(Query query, Set<String> places, List<String> words) {
        if (places.size() == 1) {
            query.setParameter("place", places.iterator().next());
        } else {
            query.setParameter("places", places);
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("from" + i, words.get(i));
            query.setParameter("to" + i, NameWords.after(words.get(i)));
        }
    }

    private String sql(boolean middle, boolean onePlace, boolean anyCase) {
        String others = IntStream.range(1, words.size())
                .mapToObj(i -> alsoCalled(i, middle, anyCase))
                .collect(Collectors.joining());
        return "select w.word, p.survivor " + from(middle) + " join party p on p.id = w.party_id"
                + where(middle, onePlace)
                + others
                + (middle ? "" : onePlace ? " order by w.place, w.word" : " order by w.word");
    }

    private static String from(boolean middle) {
        return middle ? "from word_ending e join party_word w on w.word = e.word" : "from party_word w";
    }

    private static String where(boolean middle, boolean onePlace) {
        return " where " + (onePlace ? "w.place = :place" : "w.place in (:places)")
                + (middle ? " and e.ending >= :from0 and e.ending < :to0" : " and w.word >= :from0 and w.word < :to0");
    }

    private static String alsoCalled(int i, boolean middle, boolean anyCase) {
        String begins = "v.word >= :from" + i + " and v.word < :to" + i;
        String ends = "exists (select 1 from word_ending f where f.word = v.word and f.ending >= :from" + i
                + " and f.ending < :to" + i + ")";
        return " and exists (select 1 from party_word v where v.party_id = w.party_id and (v.place = :everywhere"
                + (anyCase ? " or v.place in (:cases))" : ")")
                + " and " + (middle ? "(" + begins + " or " + ends + ")" : begins) + ")";
    }

    /** Whether every word that was typed begins, or stands in, a word of this name. */
    boolean fits(@Nullable String name) {
        if (name == null) {
            return false;
        }
        Set<String> its = NameWords.of(name);
        return words.stream().allMatch(word -> its.stream().anyMatch(one -> one.contains(word)));
    }
}
