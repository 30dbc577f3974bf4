package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

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

    /** The items that are about somebody, and the words of witnesses and victims, which always are. */
    default Map<EvidenceId, Concerned> concerned(CaseId file) {
        return Concerned.of(entityManager()
                .createQuery(Concerned.ROWS + " and e.caseId = :file" + Concerned.IN_ORDER, Concerned.Row.class)
                .setParameter("file", file)
                .getResultList());
    }

    /** Those among a few items. */
    default Map<EvidenceId, Concerned> concerned(Collection<EvidenceId> items) {
        return Concerned.of(entityManager()
                .createQuery(Concerned.ROWS + " and e.id in :items" + Concerned.IN_ORDER, Concerned.Row.class)
                .setParameter("items", items)
                .getResultList());
    }

    @HQL("where caseId = :file and partyId = :party order by saidAt, id")
    List<ItemPerson> links(CaseId file, PartyId party);

    @HQL("where itemId = :item order by saidAt, id")
    List<ItemPerson> links(EvidenceId item);

    /** The cases in which somebody's consent may have run out. */
    @HQL("select distinct caseId from ConsentEntry where expires is not null")
    List<CaseId> withExpiry();

    /** A task with what it names. */
    record Recall(RecallTask task, String request, String item, @Nullable String closer) {

        RecallView view(LocalText person) {
            return new RecallView(
                    task.id(),
                    task.requestId(),
                    request,
                    "v0." + task.dossier(),
                    item,
                    task.partyId(),
                    person,
                    task.cause(),
                    task.openedAt(),
                    task.closedAt(),
                    closer,
                    task.done());
        }
    }

    /** What has to be called back, and was; the newest first. */
    default List<Recall> recalls(CaseId file) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.protection.Consents$Recall(t, r.number, e.number, a.name)
                        from RecallTask t join SanctionsRequest r on r.id = t.requestId
                          join EvidenceItem e on e.id = t.itemId left join Account a on a.id = t.closedBy
                        where t.caseId = :file order by t.openedAt desc, t.dossier desc, t.id desc""",
                        Recall.class)
                .setParameter("file", file)
                .getResultList();
    }

    @HQL("select count(*) from RecallTask where versionId = :version and itemId = :item")
    long recalls(UUID version, EvidenceId item);
}
