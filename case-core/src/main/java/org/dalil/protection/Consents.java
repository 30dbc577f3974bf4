package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all lines of the ledgers, of the people in items, and of what is to be called back. */
public interface Consents {

    EntityManager entityManager();

    default void add(Object record) {
        entityManager().persist(record);
    }

    default void remove(ItemPerson link) {
        entityManager().remove(link);
    }

    default Optional<ItemPerson> link(UUID id) {
        return Optional.ofNullable(entityManager().find(ItemPerson.class, id));
    }

    default Optional<RecallTask> task(UUID id) {
        return Optional.ofNullable(entityManager().find(RecallTask.class, id));
    }

    @HQL("where caseId = :file order by number")
    List<ConsentEntry> entries(CaseId file);

    @HQL("where caseId = :file and partyId = :party order by number")
    List<ConsentEntry> entries(CaseId file, PartyId party);

    @HQL("where caseId = :file order by saidAt, id")
    List<ItemPerson> links(CaseId file);

    @HQL("where caseId = :file and partyId = :party order by saidAt, id")
    List<ItemPerson> links(CaseId file, PartyId party);

    @HQL("where itemId = :item order by saidAt, id")
    List<ItemPerson> links(EvidenceId item);

    /** The cases in which somebody's consent may have run out. */
    @HQL("select distinct caseId from ConsentEntry where expires is not null")
    List<CaseId> withExpiry();

    @HQL("where caseId = :file order by openedAt desc, dossier desc, id desc")
    List<RecallTask> tasks(CaseId file);

    @HQL("select count(*) from RecallTask where versionId = :version and itemId = :item")
    long recalls(UUID version, EvidenceId item);
}
