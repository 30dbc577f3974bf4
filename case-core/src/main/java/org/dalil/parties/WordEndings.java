package org.dalil.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Remembers what words end in. Two people at once may remember the same twice, which does no harm. */
final class WordEndings {

    /** How many endings and words stand in one statement; an even number. */
    private static final int AT_ONCE = 2000;

    private final EntityManager entityManager;

    WordEndings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void remember(Set<String> words) {
        if (!words.isEmpty()) {
            List<?> known = entityManager
                    .createNativeQuery("select distinct word from word_ending where word in (:words)", String.class)
                    .setParameter("words", words)
                    .getResultList();
            Set<String> unknown = new HashSet<>(words);
            unknown.removeAll(new HashSet<Object>(known));
            List<String> pairs = unknown.stream()
                    .flatMap(word -> NameWords.endings(word).stream().flatMap(ending -> Stream.of(ending, word)))
                    .toList();
            for (int first = 0; first < pairs.size(); first += AT_ONCE) {
                insert(pairs.subList(first, Math.min(first + AT_ONCE, pairs.size())));
            }
        }
    }

    private void insert(List<String> pairs) {
        Query insert = entityManager.createNativeQuery("insert into word_ending (ending, word) values "
                + String.join(", ", Collections.nCopies(pairs.size() / 2, "(?, ?)")));
        for (int i = 0; i < pairs.size(); i++) {
            insert.setParameter(i + 1, pairs.get(i));
        }
        insert.executeUpdate();
    }

    /** Forgets what words end in that no name has any more. */
    void forget(Set<String> words) {
        if (!words.isEmpty()) {
            entityManager
                    .createNativeQuery(
                            """
                            delete from word_ending where word in (:words)
                              and not exists (select 1 from party_word w where w.word = word_ending.word)""")
                    .setParameter("words", words)
                    .executeUpdate();
        }
    }
}
