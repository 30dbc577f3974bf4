package org.dalil.inspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.hibernate.annotations.processing.HQL;

/** The collection of everything that was found in files. */
public interface Findings {

    EntityManager entityManager();

    default void add(Finding finding) {
        entityManager().persist(finding);
    }

    default void forget(Finding finding) {
        entityManager().remove(finding);
        entityManager().flush();
    }

    /** The files at which nobody has looked, those that came first first. */
    default List<Unseen> unseen(int most) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.inspection.Unseen(f.id, f.caseId, f.itemId, f.name, f.bytes, f.fingerprint)
                        from EvidenceFile f
                        where not exists (select 1 from Finding g where g.fileId = f.id)
                        order by f.keptAt, f.id""",
                        Unseen.class)
                .setMaxResults(most)
                .getResultList();
    }

    @HQL("where caseId = :file and itemId = :item")
    List<Finding> of(CaseId file, EvidenceId item);

    @HQL("where caseId = :file")
    List<Finding> of(CaseId file);
}
