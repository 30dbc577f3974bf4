package org.dalil.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all reviews, with what was said in them. */
public interface Reviews {

    EntityManager entityManager();

    default void add(Object paper) {
        entityManager().persist(paper);
    }

    default void remove(Object paper) {
        entityManager().remove(paper);
    }

    /** The newest first. */
    @HQL("where itemId = :item order by number desc")
    List<Review> of(EvidenceId item);

    /** What was said in all rounds of an item, the newest first. */
    @HQL(
            "select distinct v from Verdict v left join fetch v.answers where v.itemId = :item order by v.givenAt desc, v.id desc")
    List<Verdict> verdicts(EvidenceId item);

    /** The newest first. */
    @HQL("where caseId = :file and itemId = :item and kind = APPROVE order by givenAt desc, id desc")
    List<Verdict> approvals(CaseId file, EvidenceId item);

    /** The newest first. */
    @HQL("where itemId = :item order by gradedAt desc, id desc")
    List<Grade> grades(EvidenceId item);

    @HQL("where itemId = :item order by number")
    List<MarkedPassage> passages(EvidenceId item);

    @HQL("where caseId = :file order by number")
    List<MarkedPassage> passages(CaseId file);

    default Optional<MarkedPassage> passage(UUID id) {
        return Optional.ofNullable(entityManager().find(MarkedPassage.class, id));
    }

    @HQL("where accountId = :account order by givenAt")
    List<Affiliation> affiliations(AccountId account);
}
