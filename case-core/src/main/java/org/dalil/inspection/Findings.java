package org.dalil.inspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.dalil.accounts.AccountId;
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

    /** In the order of the files of the item. */
    @HQL(
            """
            select g from Finding g join EvidenceFile f on f.id = g.fileId
            where g.caseId = :file and g.itemId = :item order by f.position""")
    List<Finding> of(CaseId file, EvidenceId item);

    @HQL("where caseId = :file")
    List<Finding> of(CaseId file);

    /** Of which items something was noticed, and what; without what the files say, which can be much. */
    default List<Noticed> noticed(CaseId file) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.inspection.Noticed(g.itemId, g.signs, g.failure) from Finding g
                        where g.caseId = :file and (g.signs <> '' or g.failure is not null)""",
                        Noticed.class)
                .setParameter("file", file)
                .getResultList();
    }

    /** The same of all items that wait for a verdict, in the cases of the viewer. */
    default List<Noticed> noticed(AccountId viewer) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.inspection.Noticed(g.itemId, g.signs, g.failure) from Finding g
                          join CaseFile f on f.id = g.caseId join f.members m
                        where m.account = :viewer and (g.signs <> '' or g.failure is not null)
                          and exists (select 1 from Review r where r.itemId = g.itemId and r.endedAt is null)""",
                        Noticed.class)
                .setParameter("viewer", viewer)
                .getResultList();
    }
}
