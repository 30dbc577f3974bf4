package org.dalil.gathering;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of everything about the gathering of signatures. */
public interface Gatherings {

    EntityManager entityManager();

    default Optional<SignOn> signOn(UUID text) {
        return Optional.ofNullable(entityManager().find(SignOn.class, text));
    }

    default Optional<Invitation> invitation(UUID id) {
        return Optional.ofNullable(entityManager().find(Invitation.class, id));
    }

    /** Nobody else answers it until this transaction is over. */
    default void lock(Invitation invitation) {
        entityManager().flush();
        entityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
    }

    default void lock(SignOn signOn) {
        entityManager().flush();
        entityManager().refresh(signOn, LockModeType.PESSIMISTIC_WRITE);
    }

    default Optional<InvitationLink> link(String token) {
        return Optional.ofNullable(entityManager().find(InvitationLink.class, InvitationLink.fingerprint(token)));
    }

    default void add(Object one) {
        entityManager().persist(one);
    }

    /** In the order of their names as somebody typed them. */
    @HQL("where textId = :text order by invitedAt, id")
    List<Invitation> invitations(UUID text);

    /** Those of a text, the newest first. */
    default List<Reply> replies(UUID text) {
        return entityManager()
                .createQuery(
                        """
                        select r from Reply r join Invitation i on i.id = r.invitationId
                        where i.textId = :text order by r.number desc""",
                        Reply.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** The newest first. */
    @HQL("where invitationId = :invitation order by number desc")
    List<Reply> repliesTo(UUID invitation);

    /** The newest first. */
    @HQL("where textId = :text order by number desc")
    List<SealedList> sealed(UUID text);

    /** The newest first. */
    @HQL("where textId = :text and caseId = :file order by decidedAt desc, id")
    List<LetterChange> changes(UUID text, CaseId file);
}
