package org.dalil.signon;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all signatures, and of the texts under which they stand. */
public interface Signatures {

    EntityManager entityManager();

    default void add(SignedText text) {
        entityManager().persist(text);
    }

    default void add(Signature signature, Signatory signatory) {
        entityManager().persist(signature);
        entityManager().persist(signatory);
    }

    default Optional<SignedText> text(UUID id) {
        return Optional.ofNullable(entityManager().find(SignedText.class, id));
    }

    /** Waits until nobody else changes the list of this text. */
    default void lock(SignedText text) {
        entityManager().flush();
        entityManager().refresh(text, LockModeType.PESSIMISTIC_WRITE);
    }

    default Optional<Signatory> signatory(UUID id) {
        return Optional.ofNullable(entityManager().find(Signatory.class, id));
    }

    /** The last place that is taken; 0 while nobody of the kind stands there. */
    default int lastPlace(UUID text, Signature.Kind kind) {
        Integer last = entityManager()
                .createQuery(
                        """
                        select max(y.position) from Signature s join Signatory y on y.id = s.id
                        where s.textId = :text and s.kind = :kind and (y.withdrawnAt is null or y.unconfirmed)""",
                        Integer.class)
                .setParameter("text", text)
                .setParameter("kind", kind)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @HQL("where caseId = :id order by code")
    List<SignedText> texts(CaseId id);

    /** Each text, with every signature under it and the party that it is of; with none where nobody signed. */
    default List<Object[]> lists(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select t, s, y, p.survivor from SignedText t left join Signature s on s.textId = t.id
                          left join Signatory y on y.id = s.id left join Party p on p.id = s.partyId
                        where t.caseId = :id
                        order by t.code, t.id, case s.kind when ORGANISATION then 0 else 1 end, y.position, s.id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    /** By text; organisations first; in their order. The withdrawn ones too. */
    default List<Given> of(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select s, y, p.survivor from Signature s join Signatory y on y.id = s.id
                          join Party p on p.id = s.partyId join SignedText t on t.id = s.textId
                        where s.caseId = :id
                        order by t.code, case s.kind when ORGANISATION then 0 else 1 end, y.position, s.id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Given((Signature) row[0], (Signatory) row[1], (PartyId) row[2]))
                .toList();
    }
}
