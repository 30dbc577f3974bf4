package org.dalil.lists;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.hibernate.annotations.processing.HQL;

/** The collection of lists that were brought, and of what was made of their lines. */
public interface BroughtLists {

    EntityManager entityManager();

    default void add(BroughtList list) {
        entityManager().persist(list);
    }

    default void add(ListedItem item) {
        entityManager().persist(item);
    }

    default void remove(BroughtList list) {
        entityManager().remove(list);
    }

    default Optional<BroughtList> find(UUID id) {
        return Optional.ofNullable(entityManager().find(BroughtList.class, id));
    }

    @HQL("where caseId = :file and broughtBy = :person")
    List<BroughtList> of(CaseId file, AccountId person);

    /** The numbers of the items that were made of lines, by line. */
    default Map<Digest, String> made(CaseId file) {
        return entityManager()
                .createQuery(
                        """
                        select l.print, e.number from ListedItem l join EvidenceItem e on e.id = l.itemId
                        where l.caseId = :file""",
                        Object[].class)
                .setParameter("file", file)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Digest) row[0], row -> (String) row[1]));
    }
}
