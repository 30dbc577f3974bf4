package org.dalil.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
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

    /**
     * All that was written about an item, the newest first, with the names of who wrote it. Verdicts hang on the newest
     * round, grades and passages each on one of those before them, so that no row is the product of these lists.
     */
    default List<Object[]> written(EvidenceId item) {
        String newest = "not exists (select 1 from Review x where x.itemId = e.id and x.number > r.number)";
        String first = newest + " and not exists (select 1 from Verdict w where w.itemId = e.id and w.id < v.id)";
        return entityManager()
                .createQuery(
                        "select r, a.name, v, b.name, g, c.name, m from EvidenceItem e"
                                + " left join Review r on r.itemId = e.id left join Account a on a.id = r.sentBy"
                                + " left join Verdict v on v.itemId = e.id and " + newest
                                + " left join Account b on b.id = v.reviewer"
                                + " left join Grade g on g.itemId = e.id and " + first
                                + " left join Account c on c.id = g.gradedBy"
                                + " left join MarkedPassage m on m.itemId = e.id and " + first
                                + " and not exists (select 1 from Grade y where y.itemId = e.id and y.id < g.id)"
                                + " where e.id = :item order by r.number desc, v.givenAt desc, v.id desc,"
                                + " g.gradedAt desc, g.id desc, m.number",
                        Object[].class)
                .setParameter("item", item)
                .getResultList();
    }

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

    /** Whoever is not locked, with every party that is the same as one she works for. */
    default Optional<Seated> seated(AccountId id) {
        List<Object[]> rows = entityManager()
                .createQuery(
                        """
                        select a.name, o, f.partyId, k.id from Account a left join a.roles o
                          left join Affiliation f on f.accountId = a.id
                          left join Party p on p.id = f.partyId
                          left join Party k on k.survivor = p.survivor
                        where a.id = :id and not a.locked""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Seated(
                        id,
                        (String) rows.get(0)[0],
                        rows.stream()
                                .filter(row -> row[1] != null)
                                .map(row -> (Role) row[1])
                                .collect(Collectors.toSet()),
                        rows.stream()
                                .flatMap(row -> Stream.of(row[2], row[3]))
                                .filter(Objects::nonNull)
                                .map(PartyId.class::cast)
                                .collect(Collectors.toSet())));
    }

    /** Somebody with her roles and the parties that she works for. */
    record Seated(AccountId id, String name, Set<Role> roles, Set<PartyId> employers) {}

    @HQL("where accountId = :account order by givenAt")
    List<Affiliation> affiliations(AccountId account);
}
