package org.dalil.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as a question to the index: every word has to begin some word of a name; if too few parties fit
 * so, it may also stand in the middle of one. Each place and each word is asked for by itself, because H2 reads a whole
 * index for a list of places; so no question reads more than some hundred rows, however many parties there are, and none
 * of a place where the viewer may not look.
 */
final class TypedWords {

    private static final int MOST_WORDS = 6;
    private static final int TOO_SHORT_FOR_THE_MIDDLE = 2;

    /** How many rows of one place are looked at. */
    private static final int AT_A_PLACE = 200;

    /** How many, if each of them has to have the other words too, and how many of those are enough. */
    private static final int LOOKED_AT = 3000;

    private static final int ENOUGH = 1000;

    /** How many words are looked up in whose middle it stands. */
    private static final int IN_THE_MIDDLE = 40;

    /** As many as one counts at a place before one calls a word frequent. */
    private static final int FREQUENT = 1000;

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

    /** Those of which a name has words that begin so, with as few questions as possible. */
    List<PartyId> begun(EntityManager entityManager, Set<String> cases) {
        Index index = index(entityManager, cases);
        Map<PartyId, Integer> distances = index.beginning(words);
        if (distances.isEmpty() && words.size() == 1 && words.get(0).length() >= TOO_SHORT_FOR_THE_MIDDLE) {
            return nearestFirst(index.inTheMiddle(words));
        }
        return nearestFirst(distances);
    }

    private static Index index(EntityManager entityManager, Set<String> cases) {
        return new Index(
                entityManager,
                Stream.concat(Stream.of(Party.EVERYWHERE), cases.stream().sorted())
                        .toList());
    }

    /** Those that fit best first, by the ids of the records that are called so. */
    List<PartyId> candidates(EntityManager entityManager, Set<String> cases, int enough) {
        Index index = index(entityManager, cases);
        Map<PartyId, Integer> distances = index.beginning(index.rarestFirst(words));
        if (distances.size() < enough && words.get(0).length() >= TOO_SHORT_FOR_THE_MIDDLE) {
            index.inTheMiddle(words).forEach((id, distance) -> distances.putIfAbsent(id, distance + FREQUENT));
        }
        return nearestFirst(distances);
    }

    private static List<PartyId> nearestFirst(Map<PartyId, Integer> distances) {
        return distances.entrySet().stream()
                .sorted(Map.Entry.<PartyId, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether every word that was typed begins, or stands in, a word of this name. */
    boolean fits(@Nullable String name) {
        if (name == null) {
            return false;
        }
        Set<String> its = NameWords.of(name);
        return words.stream().allMatch(word -> its.stream().anyMatch(one -> one.contains(word)));
    }

    /** The index of names, as far as the viewer may look. */
    private record Index(EntityManager entityManager, List<String> places) {

        /** The word that fewest names have leads: the others are only looked up for those few. */
        List<String> rarestFirst(List<String> words) {
            if (words.size() == 1) {
                return words;
            }
            Map<String, Long> frequencies = new HashMap<>();
            for (String word : words) {
                Query query = entityManager.createNativeQuery(
                        "select count(*) from (" + atEachPlace("select 1 as one from party_word w", FREQUENT) + ") few",
                        Long.class);
                bindPlaces(query);
                bindRanges(query, List.of(word));
                frequencies.put(word, ((Number) query.getSingleResult()).longValue());
            }
            return words.stream().sorted(Comparator.comparing(frequencies::get)).toList();
        }

        Map<PartyId, Integer> beginning(List<String> words) {
            String leading = atEachPlace("select w.word, w.party_id from party_word w", lookedAt(words));
            NativeQuery<?> query =
                    question(alsoCalled(leading, words, i -> "v.word >= :from" + i + " and v.word < :to" + i));
            bindPlaces(query);
            bindRanges(query, words);
            return nearest(query, words.get(0));
        }

        private String atEachPlace(String select, int most) {
            return IntStream.range(0, places.size())
                    .mapToObj(i ->
                            "(" + select + " where w.place = :place" + i + " and w.word >= :from0 and w.word < :to0"
                                    + " order by w.place, w.word limit " + most + ")")
                    .collect(Collectors.joining(" union all "));
        }

        private static int lookedAt(List<String> words) {
            return words.size() == 1 ? AT_A_PLACE : LOOKED_AT;
        }

        /**
         * Of these rows those whose party is also called like the other words. The places are named once for each word, not
         * once for each place too: a question of PostgreSQL holds 65,535 parameters. Compared as the outcome of a function they
         * keep both databases from looking up each place instead of the few words of a party.
         */
        private String alsoCalled(String leading, List<String> words, IntFunction<String> fits) {
            if (words.size() == 1) {
                return leading;
            }
            return IntStream.range(1, words.size())
                    .mapToObj(i ->
                            "exists (select 1 from party_word v where v.party_id = l.party_id and concat(v.place, '') in ("
                                    + placeNames() + ") and " + fits.apply(i) + ")")
                    .collect(Collectors.joining(
                            " and ", "select l.word, l.party_id from (" + leading + ") l where ", " limit " + ENOUGH));
        }

        Map<PartyId, Integer> inTheMiddle(List<String> words) {
            Map<String, List<String>> whole = new HashMap<>();
            for (String word : words) {
                List<String> found = wholeWords(word);
                if (found.isEmpty()) {
                    return Map.of();
                }
                whole.put(word, found);
            }
            List<List<String>> rarestFirst = words.stream()
                    .map(whole::get)
                    .sorted(Comparator.comparing(some -> words.size() == 1 ? 0L : frequency(some)))
                    .toList();
            List<String> leading = rarestFirst.get(0);
            NativeQuery<?> query = question(alsoCalled(
                    ofEachWord(
                            "select w.word, w.party_id",
                            leading,
                            " and concat(w.place, '') = any(:places)",
                            lookedAt(words)),
                    words,
                    i -> "v.word in (:also" + i + ")"));
            query.setParameter("places", places.toArray(String[]::new));
            if (words.size() > 1) {
                bindPlaces(query);
            }
            bindWords(query, leading);
            for (int i = 1; i < rarestFirst.size(); i++) {
                query.setParameterList("also" + i, rarestFirst.get(i));
            }
            return nearest(query, words.get(0));
        }

        /** The words in which something stands. */
        private List<String> wholeWords(String part) {
            Query query = entityManager.createNativeQuery(
                    "select distinct word from word_ending where ending >= :from0 and ending < :to0 limit "
                            + IN_THE_MIDDLE,
                    String.class);
            bindRanges(query, List.of(part));
            List<?> found = query.getResultList();
            return found.stream().map(Object::toString).toList();
        }

        private long frequency(List<String> words) {
            Query query = entityManager.createNativeQuery(
                    "select count(*) from (" + ofEachWord("select 1 as one", words, "", FREQUENT) + ") few",
                    Long.class);
            bindWords(query, words);
            return ((Number) query.getSingleResult()).longValue();
        }

        /** That a place is compared as the outcome of a function keeps H2 from the index that begins with places. */
        private static String ofEachWord(String select, List<String> words, String others, int most) {
            return IntStream.range(0, words.size())
                    .mapToObj(i -> "(" + select + " from party_word w where w.word = :whole" + i + others + " limit "
                            + most + ")")
                    .collect(Collectors.joining(" union all "));
        }

        private static void bindWords(Query query, List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                query.setParameter("whole" + i, words.get(i));
            }
        }

        private NativeQuery<?> question(String sql) {
            return entityManager
                    .createNativeQuery(sql)
                    .unwrap(NativeQuery.class)
                    .addScalar("word", String.class)
                    .addScalar("party_id", UUID.class);
        }

        private static Map<PartyId, Integer> nearest(NativeQuery<?> query, String word) {
            Map<PartyId, Integer> distances = new HashMap<>();
            for (Object row : new ArrayList<>(query.getResultList())) {
                Object[] columns = (Object[]) row;
                int distance = ((String) columns[0]).length() - word.length();
                distances.merge(new PartyId((UUID) columns[1]), distance, Math::min);
            }
            return distances;
        }

        private String placeNames() {
            return IntStream.range(0, places.size()).mapToObj(i -> ":place" + i).collect(Collectors.joining(", "));
        }

        private void bindPlaces(Query query) {
            for (int i = 0; i < places.size(); i++) {
                query.setParameter("place" + i, places.get(i));
            }
        }

        private static void bindRanges(Query query, List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                query.setParameter("from" + i, words.get(i)).setParameter("to" + i, NameWords.after(words.get(i)));
            }
        }
    }
}
