package org.dalil.sharing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all that was ever shown to experts. */
public interface Shares {

    EntityManager entityManager();

    default Optional<Share> find(ShareId id) {
        return Optional.ofNullable(entityManager().find(Share.class, id));
    }

    default void add(Share share) {
        entityManager().persist(share);
    }

    /** The newest first. */
    @HQL("from Share s left join fetch s.things where s.caseId = :id order by s.sharedAt desc, s.id.value desc")
    List<Share> of(CaseId id);

    /** What somebody is shown right now; what ends first comes first. */
    @HQL(
            """
            from Share s left join fetch s.things
            where s.expert = :expert and s.endedAt is null and s.endsAt > :now order by s.endsAt, s.id.value""")
    List<Share> openFor(AccountId expert, Instant now);

    /** What the things are called that somebody is shown right now, in all that is shown to her at once. */
    default List<Titled> titlesFor(AccountId expert, Instant now) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.sharing.Titled(s.id, t.thing, c.title, e.title, f.title)
                        from Share s join s.things t
                          left join DocumentCard c on c.documentId.value = t.thing
                          left join EvidenceItem e on e.id.value = t.thing
                          left join Fact f on f.id.value = t.thing
                        where s.expert = :expert and s.endedAt is null and s.endsAt > :now
                        order by s.endsAt, s.id.value""",
                        Titled.class)
                .setParameter("expert", expert)
                .setParameter("now", now)
                .getResultList();
    }

    @HQL(
            """
            from Share s left join fetch s.things
            where s.caseId = :id and s.steward = :steward and s.endedAt is null and s.endsAt > :now
            order by s.endsAt, s.id.value""")
    List<Share> answeredFor(CaseId id, AccountId steward, Instant now);
}
