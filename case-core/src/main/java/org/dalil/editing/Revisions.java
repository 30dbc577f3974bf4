package org.dalil.editing;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all revisions and drafts. */
public interface Revisions {

    EntityManager entityManager();

    default void add(Object paper) {
        entityManager().persist(paper);
    }

    /** The newest first. */
    @HQL("where thing = :thing order by number desc")
    List<Revision> of(UUID thing);

    @HQL("where owner = :owner and form = :form")
    Optional<Draft> draft(AccountId owner, String form);

    @HQL("where owner = :owner and form in :forms")
    List<Draft> drafts(AccountId owner, Collection<String> forms);

    @HQL("delete from Draft where owner = :owner and form = :form")
    int discard(AccountId owner, String form);

    @HQL("delete from Draft where form = :form")
    int discardOfAll(String form);

    @HQL("select count(*) from Revision where thing = :thing")
    long made(UUID thing);

    @HQL("select count(*) from Draft where owner = :owner")
    long drafts(AccountId owner);
}
