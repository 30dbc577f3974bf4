package org.dalil.evidence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.hibernate.annotations.processing.HQL;

/** The collection of all items of evidence. */
public interface Evidence {

    EntityManager entityManager();

    default void add(EvidenceFile file) {
        entityManager().persist(file);
    }

    default void add(EvidenceItem item) {
        entityManager().persist(item);
    }

    default Optional<EvidenceItem> find(EvidenceId id) {
        return Optional.ofNullable(entityManager().find(EvidenceItem.class, id));
    }

    @HQL("where caseId = :id")
    List<EvidenceFile> files(CaseId id);

    @HQL("where itemId = :id")
    Optional<EvidenceFile> file(EvidenceId id);

    /** The file that lay under this name while it arrived. */
    @HQL("where arrivedAs = :arrivedAs")
    Optional<EvidenceFile> arrivedAs(UUID arrivedAs);

    @HQL("where caseId = :file and number = :number")
    Optional<EvidenceItem> numbered(CaseId file, String number);

    /** The number of the item that has exactly these bytes. */
    @HQL(
            """
            select e.number from EvidenceFile f join EvidenceItem e on e.id = f.itemId
            where f.caseId = :file and f.fingerprint = :fingerprint""")
    Optional<String> holding(CaseId file, Digest fingerprint);

    /** The numbers of the items that are offered for a citation. */
    @HQL(
            """
            select distinct e.number from EvidenceItem e join e.supports c
            where e.caseId = :file and c.value = :citation""")
    List<String> offeredFor(CaseId file, UUID citation);

    @HQL("select number from EvidenceItem where caseId = :id and status = QUARANTINED")
    List<String> quarantined(CaseId id);

    @HQL("where caseId = :id order by number")
    List<EvidenceItem> of(CaseId id);
}
