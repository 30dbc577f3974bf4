package org.dalil.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers what words end in. Two people at once may remember the same twice, which does no harm. */
final class WordEndings {

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
            unknown.forEach(this::remember);
        }
    }

    private void remember(String word) {
        List<String> endings = NameWords.endings(word);
        if (endings.isEmpty()) {
            return;
        }
        Query insert = entityManager.createNativeQuery("insert into word_ending (ending, word) values "
                + String.join(", ", Collections.nCopies(endings.size(), "(?, ?)")));
        int position = 1;
        for (String ending : endings) {
            insert.setParameter(position++, ending).setParameter(position++, word);
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
