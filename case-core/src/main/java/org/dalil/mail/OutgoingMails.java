package org.dalil.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The collection of all mails that were to leave. */
public interface OutgoingMails {

    EntityManager entityManager();

    default void add(OutgoingMail mail) {
        entityManager().persist(mail);
    }

    /** Nobody else touches it until this transaction is over. */
    default Optional<OutgoingMail> lock(UUID id) {
        return Optional.ofNullable(entityManager().find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default List<UUID> due(Instant now, int most) {
        return entityManager()
                .createQuery(
                        "select id from OutgoingMail where state = WAITING and turn <= :now order by turn, id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @HQL("select id from OutgoingMail where state = UNDER_WAY and turn < :before")
    List<UUID> leftBehind(Instant before);

    /** About these things, the newest last. */
    default List<OutgoingMail> about(Collection<UUID> things) {
        return things.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(
                                "from OutgoingMail where about in :things order by queuedAt, id", OutgoingMail.class)
                        .setParameter("things", things)
                        .getResultList();
    }

    @HQL("select state, count(*) from OutgoingMail group by state")
    List<Object[]> counted();

    /** Those that wait after something went wrong, and those that were given up, the newest first. */
    default List<OutgoingMail> inTrouble(int most) {
        return entityManager()
                .createQuery(
                        "from OutgoingMail where trouble is not null order by queuedAt desc, id desc",
                        OutgoingMail.class)
                .setMaxResults(most)
                .getResultList();
    }
}
