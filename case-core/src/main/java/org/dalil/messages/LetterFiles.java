package org.dalil.messages;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.requests.RequestId;
import org.dalil.shared.Digest;
import org.dalil.submission.LetterId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all files of letters. */
public interface LetterFiles {

    EntityManager entityManager();

    default void add(LetterFile file) {
        entityManager().persist(file);
    }

    /** Waits until nobody else takes in a message about this request. */
    default void lock(RequestId request) {
        entityManager()
                .createQuery("from SanctionsRequest where id = :id", Object.class)
                .setParameter("id", request)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** The letter that was made of a message before. */
    default Optional<LetterId> letterOf(RequestId request, Digest message) {
        return entityManager()
                .createQuery(
                        "select f.letterId from LetterFile f where f.requestId = :request and f.fingerprint = :message"
                                + " and f.position = 0",
                        UUID.class)
                .setParameter("request", request)
                .setParameter("message", message)
                .getResultStream()
                .findFirst()
                .map(LetterId::new);
    }

    default List<LetterFileView> of(RequestId request, LetterId letter) {
        return entityManager()
                .createQuery(
                        "select new org.dalil.messages.LetterFileView(f.id, f.name, f.bytes, f.fingerprint)"
                                + " from LetterFile f where f.requestId = :request and f.letterId = :letter"
                                + " order by f.position",
                        LetterFileView.class)
                .setParameter("request", request)
                .setParameter("letter", letter.value())
                .getResultList();
    }

    @HQL("where requestId = :request and id = :file")
    Optional<LetterFile> find(RequestId request, UUID file);
}
