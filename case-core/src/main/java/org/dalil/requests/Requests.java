package org.dalil.requests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.shared.Language;
import org.hibernate.annotations.processing.HQL;

/** The collection of all requests, and of the dossiers built from them. */
public interface Requests {

    EntityManager entityManager();

    default Optional<SanctionsRequest> find(RequestId id) {
        return Optional.ofNullable(entityManager().find(SanctionsRequest.class, id));
    }

    /** Waits until nobody else writes in it, and reads it anew. */
    default void lock(SanctionsRequest request) {
        entityManager().flush();
        entityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Waits until nobody else opens a request of this case. */
    default void lockCase(CaseId id) {
        entityManager()
                .createQuery("from CaseFile where id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @HQL("where caseId = :id order by number")
    List<SanctionsRequest> of(CaseId id);

    @HQL("select f.id from CaseFile f join f.members m where m.account = :member and m.role in :roles")
    List<CaseId> casesOf(AccountId member, Collection<Role> roles);

    /** The members of a case, by name. */
    default List<DraftingReading.Owner> owners(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select distinct new org.dalil.requests.DraftingReading$Owner(a.id, a.name)
                        from CaseFile f join f.members m join Account a on a.id = m.account
                        where f.id = :id order by a.name""",
                        DraftingReading.Owner.class)
                .setParameter("id", id)
                .getResultList();
    }

    default Optional<Ground> ground(GroundId id) {
        return Optional.ofNullable(entityManager().find(Ground.class, id));
    }

    default Optional<Proof> proof(ProofId id) {
        return Optional.ofNullable(entityManager().find(Proof.class, id));
    }

    default Optional<DraftParagraph> paragraph(ParagraphId id) {
        return Optional.ofNullable(entityManager().find(DraftParagraph.class, id));
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
    /** The numbers of the requests that put an ask forward. */
    @HQL("select number from SanctionsRequest where askId.value = :ask")
    List<String> puttingForward(UUID ask);

    /** The numbers of the requests that offer a fact or an item of evidence. */
    @HQL(
            """
            select distinct r.number from SanctionsRequest r join r.proofs p
            where p.factId.value = :thing or p.evidenceId.value = :thing""")
    List<String> offering(UUID thing);

    /** The numbers of the requests with a paragraph about a fact or a position of this code. */
    @HQL(
            """
            select distinct r.number from SanctionsRequest r join r.paragraphs p
            where r.caseId = :file and p.label = :code and p.section in ('facts', 'contrary')""")
    List<String> writingAbout(CaseId file, String code);

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
