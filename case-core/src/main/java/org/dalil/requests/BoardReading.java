package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;

/** Lays the requests that somebody sees side by side, by stage; of many the first of each stage. */
@ApplicationScoped
@ReadOnce
@Transactional
public class BoardReading {

    /** Each stage once, in its order; the database numbers the cards of each by themselves. */
    private static final String STAGE =
            RequestStatus.caseOf("r.status", status -> status.stage().ordinal());

    /** @param total how many requests are in this stage; the cards may be fewer */
    public record Lane(RequestStage stage, long total, List<RequestRow> cards) {

        public Lane {
            cards = List.copyOf(cards);
        }

        public long more() {
            return total - cards.size();
        }
    }

    private final EntityManager entityManager;
    private final RequestSearch search;

    protected BoardReading() { // for the proxy
        this(null, null);
    }

    @Inject
    public BoardReading(EntityManager entityManager, RequestSearch search) {
        this.entityManager = entityManager;
        this.search = search;
    }

    /**
     * All seven, in their order; none where nothing matches.
     *
     * @param most cards of a lane
     */
    public List<Lane> lanes(AccountId viewer, RequestSearch.Query query, int most) {
        Matching matching = Matching.of(viewer, query);
        Map<RequestStage, Long> totals = new EnumMap<>(RequestStage.class);
        matching.bind(entityManager.createQuery(
                        "select r.status, count(*) from SanctionsRequest r" + Matching.VISIBLE + matching.where()
                                + " group by r.status",
                        Object[].class))
                .getResultStream()
                .forEach(row -> totals.merge(((RequestStatus) row[0]).stage(), (Long) row[1], Long::sum));
        if (totals.isEmpty()) {
            return List.of();
        }
        List<RequestId> ids = matching.bind(entityManager.createQuery(
                        "select x.id from (select r.id.value as id, r.number as number, row_number() over (partition by "
                                + STAGE + " order by r.number, r.id.value) as place from SanctionsRequest r"
                                + Matching.VISIBLE + matching.where() + ") x where x.place <= :most"
                                + " order by x.number, x.id",
                        UUID.class))
                .setParameter("most", most)
                .getResultStream()
                .map(RequestId::new)
                .toList();
        Map<RequestStage, List<RequestRow>> cards =
                search.rows(viewer, ids).stream().collect(Collectors.groupingBy(RequestRow::stage));
        return List.of(RequestStage.values()).stream()
                .map(stage -> new Lane(stage, totals.getOrDefault(stage, 0L), cards.getOrDefault(stage, List.of())))
                .toList();
    }
}
