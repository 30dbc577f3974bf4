package org.dalil.requests;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Language;
import org.hibernate.annotations.processing.HQL;

/** The collection of all requests, and of the dossiers built from them. */
public interface Requests {

    EntityManager entityManager();

    default Optional<SanctionsRequest> find(RequestId id) {
        return Optional.ofNullable(entityManager().find(SanctionsRequest.class, id));
    }

    default void add(SanctionsRequest request) {
        entityManager().persist(request);
    }

    default void add(DossierVersion version, List<DossierFile> files) {
        entityManager().persist(version);
        files.forEach(entityManager()::persist);
    }

    @HQL("where caseId = :id and ownerId = :owner order by number")
    List<SanctionsRequest> owned(CaseId id, AccountId owner);

    @HQL("where requestId = :id order by number desc")
    List<DossierVersion> dossiers(RequestId id);

    @HQL("select coalesce(max(number), 0) from DossierVersion where requestId = :id")
    int lastDossier(RequestId id);

    /** What a version consists of, without the contents. */
    default List<DossierRow.File> files(UUID version) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.requests.DossierRow$File(language, pages, bytes, fingerprint)
                        from DossierFile where versionId = :version order by language""",
                        DossierRow.File.class)
                .setParameter("version", version)
                .getResultList();
    }

    @HQL(
            """
            select f.content from DossierFile f, DossierVersion v
            where f.versionId = v.id and v.requestId = :id and v.number = :number and f.language = :language""")
    Optional<byte[]> content(RequestId id, int number, Language language);
}
