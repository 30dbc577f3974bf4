package org.dalil.sharing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all that was ever shown to experts. */
public interface Shares {

    EntityManager entityManager();

    default Optional<Share> find(ShareId id) {
        return Optional.ofNullable(entityManager().find(Share.class, id));
    }

    default void add(Share share) {
        entityManager().persist(share);
    }

    /** The newest first. */
    @HQL("where caseId = :id order by sharedAt desc, id.value desc")
    List<Share> of(CaseId id);

    /** What somebody is shown right now; what ends first comes first. */
    @HQL("where expert = :expert and endedAt is null and endsAt > :now order by endsAt, id.value")
    List<Share> openFor(AccountId expert, Instant now);

    @HQL("where caseId = :id and steward = :steward and endedAt is null and endsAt > :now order by endsAt, id.value")
    List<Share> answeredFor(CaseId id, AccountId steward, Instant now);
}
