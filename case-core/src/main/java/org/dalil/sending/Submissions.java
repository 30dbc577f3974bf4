package org.dalil.sending;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.requests.RequestId;
import org.dalil.shared.Digest;
import org.hibernate.annotations.processing.HQL;

/** The collection of all that was sent, and of what shows it. */
public interface Submissions {

    EntityManager entityManager();

    /** Waits until nobody else records something of this request. */
    default void lock(RequestId id) {
        entityManager()
                .createQuery("from SanctionsRequest where id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @HQL("where requestId = :request order by number")
    List<Submission> of(RequestId request);

    /** With the names of those who recorded them. */
    default Map<Submission, String> namedOf(RequestId request) {
        Map<Submission, String> named = new LinkedHashMap<>();
        entityManager()
                .createQuery(
                        """
                        select s, a.name from Submission s join Account a on a.id = s.recordedBy
                        where s.requestId = :request order by s.number""",
                        Object[].class)
                .setParameter("request", request)
                .getResultStream()
                .forEach(row -> named.put((Submission) row[0], (String) row[1]));
        return named;
    }

    @HQL("where submissionId in :submissions order by submissionId, position")
    List<Recipient> recipients(List<UUID> submissions);

    default Optional<SendingProof> proof(RequestId request, SendingProofId id) {
        return Optional.ofNullable(entityManager().find(SendingProof.class, id)).filter(proof -> proof.isOf(request));
    }

    /** Without their contents, the first first. */
    default List<ProofView> proofs(RequestId request) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.sending.ProofView(p.id, p.name, p.bytes, p.fingerprint, p.keptAt)
                        from SendingProof p where p.requestId = :request order by p.keptAt, p.id""",
                        ProofView.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** What shows that the submissions of a request were sent, by submission. */
    default Map<UUID, List<ProofView>> shown(RequestId request) {
        return entityManager()
                .createQuery(
                        """
                        select s.submissionId, p.id, p.name, p.bytes, p.fingerprint, p.keptAt
                        from ProofOfSubmission s join SendingProof p on p.id = s.proofId
                        where p.requestId = :request order by p.keptAt, p.id""",
                        Object[].class)
                .setParameter("request", request)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new ProofView(
                                        (SendingProofId) row[1],
                                        (String) row[2],
                                        (Long) row[3],
                                        (Digest) row[4],
                                        (Instant) row[5]),
                                Collectors.toList())));
    }

    /** Who holds what, in the cases of which somebody is a member, the latest first. */
    default List<LedgerRow> ledger(AccountId viewer, ContactId contact) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.sending.LedgerRow(
                          s.requestId, r.number, s.number, s.dossier, s.sentAt, p.contactId, p.office, p.holder)
                        from Recipient p join Submission s on s.id.value = p.submissionId
                          join SanctionsRequest r on r.id = s.requestId
                        where p.contactId = :contact
                          and s.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)
                        order by s.sentAt desc, p.position""",
                        LedgerRow.class)
                .setParameter("contact", contact)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    /** The same of a whole case. */
    default List<LedgerRow> ledger(CaseId file) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.sending.LedgerRow(
                          s.requestId, r.number, s.number, s.dossier, s.sentAt, p.contactId, p.office, p.holder)
                        from Recipient p join Submission s on s.id.value = p.submissionId
                          join SanctionsRequest r on r.id = s.requestId
                        where s.caseId = :file
                        order by s.sentAt desc, p.position""",
                        LedgerRow.class)
                .setParameter("file", file)
                .getResultList();
    }

    default void add(Object record) {
        entityManager().persist(record);
    }
}
