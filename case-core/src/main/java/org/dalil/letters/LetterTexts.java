package org.dalil.letters;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all letters, those that are written and those that are frozen. */
public interface LetterTexts {

    EntityManager entityManager();

    default Optional<LetterText> find(UUID text) {
        return Optional.ofNullable(entityManager().find(LetterText.class, text));
    }

    default void add(LetterText text) {
        entityManager().persist(text);
    }

    default void add(FrozenLetter letter) {
        entityManager().persist(letter);
    }

    @HQL("where id = :text and caseId = :file")
    Optional<LetterText> written(UUID text, CaseId file);

    /** The newest first. */
    @HQL("where textId = :text order by number desc")
    List<FrozenLetter> frozen(UUID text);

    @HQL("where textId = :text and number = :number")
    Optional<FrozenLetter> frozen(UUID text, int number);
}
