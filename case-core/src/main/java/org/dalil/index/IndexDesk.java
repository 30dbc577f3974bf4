package org.dalil.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.Open;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Compares the index with the things, some hundred at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
public class IndexDesk {

    static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    private static final String THE_CLOCK = "the clock asks, not a person, and no content is answered";
    private static final int AT_ONCE = 200;

    private final EntityManager entityManager;

    protected IndexDesk() { // for the proxy
        this(null);
    }

    @Inject
    public IndexDesk(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * How far one has come.
     *
     * @param last null at the end
     * @param settled how many things were not in the index as they are
     */
    public record Step(@Nullable UUID last, int settled) {}

    /** The names of all entities that are found by words. */
    @Open(THE_CLOCK)
    public List<String> types() {
        return entityManager.getMetamodel().getEntities().stream()
                .filter(type -> Findable.class.isAssignableFrom(type.getJavaType()))
                .map(EntityType::getName)
                .sorted()
                .toList();
    }

    /** Puts right what the index says of the next things of a type. */
    @Open(THE_CLOCK)
    public Step settle(String type, UUID behind) {
        List<Findable> things = entityManager
                .createQuery("from " + type + " e where e.id.value > :behind order by e.id.value", Object.class)
                .setParameter("behind", behind)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(Findable.class::cast)
                .toList();
        if (things.isEmpty()) {
            return new Step(null, 0);
        }
        UUID first = things.get(0).entry().thing();
        UUID last = things.get(things.size() - 1).entry().thing();
        Map<UUID, Set<String>> known = entityManager
                .unwrap(Session.class)
                .doReturningWork(connection -> new WordRows(connection).between(first, last));
        int settled = 0;
        for (Findable thing : things) {
            Entry entry = thing.entry();
            if (!entry.words().equals(known.getOrDefault(entry.thing(), Set.of())) && isPutRight(thing)) {
                settled++;
            }
        }
        entityManager.clear();
        return new Step(last, settled);
    }

    /** Looks at it once more when nobody else can change it: it may just have been changed. */
    private boolean isPutRight(Findable thing) {
        entityManager.refresh(thing, LockModeType.PESSIMISTIC_WRITE);
        return entityManager.unwrap(Session.class).doReturningWork(connection -> new WordRows(connection)
                .settle(thing.entry()));
    }

    /** Forgets what is no more. */
    @Open(THE_CLOCK)
    public Step forget(UUID behind) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select distinct thing from found_word where thing > :behind order by thing", UUID.class)
                .setParameter("behind", behind)
                .setMaxResults(AT_ONCE)
                .getResultList();
        List<UUID> known = rows.stream().map(UUID.class::cast).toList();
        if (known.isEmpty()) {
            return new Step(null, 0);
        }
        Set<UUID> gone = new HashSet<>(known);
        types().forEach(type -> there(type, known).forEach(gone::remove));
        entityManager.unwrap(Session.class).doWork(connection -> {
            for (UUID thing : gone) {
                new WordRows(connection).forget(thing);
            }
        });
        return new Step(known.get(known.size() - 1), gone.size());
    }

    private List<UUID> there(String type, List<UUID> known) {
        return entityManager
                .createQuery("select e.id.value from " + type + " e where e.id.value in :known", UUID.class)
                .setParameter("known", known)
                .getResultList();
    }
}
