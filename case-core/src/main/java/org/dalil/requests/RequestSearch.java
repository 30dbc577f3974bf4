package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.FactId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.regimes.Needs;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** Finds requests for somebody: only those of cases she is a member of exist. */
@ApplicationScoped
@ReadOnce
@Transactional
public class RequestSearch {

    private static final String VISIBLE = Matching.VISIBLE;
    /** Asked for one request after the other, in the order of an index, until a page is full. */
    private static final String VISIBLE_IN_ORDER =
            " where exists (select 1 from CaseFile f join f.members m where f.id = r.caseId and m.account = :viewer)";

    private static final String OWNER = " join Account a on a.id = r.ownerId";
    private static final String FROM =
            """
             from SanctionsRequest r
            join CaseFile c on c.id = r.caseId
            join Party t on t.id = r.targetId
            join Party p on p.id = t.survivor"""
                    + OWNER + VISIBLE;
    private static final String ROW =
            """
            select new org.dalil.requests.RequestRow(r.id, r.caseId, r.number, r.title, p.name, r.regime, r.packVersion,
              r.status, r.moves, r.ownerId, a.name, r.openedAt,
              (select count(*) from Signature s join Signatory y on y.id = s.id where s.caseId = r.caseId
                 and y.withdrawnAt is null and s.kind = ORGANISATION and (r.textId is null or s.textId = r.textId)),
              (select count(*) from Signature s join Signatory y on y.id = s.id where s.caseId = r.caseId
                 and y.withdrawnAt is null and s.kind = INDIVIDUAL and (r.textId is null or s.textId = r.textId)))""";

    /** Its grounds and proofs side by side: the proofs hang on one ground, so that no row is the product of the two. */
    private static final String ONE =
            """
            select r, c.number, p.id, p.name, p.kind, a.name,
              (select count(*) from CaseParty y where y.caseId = r.caseId and y.role = TARGET),
              (select count(*) from Fact x where x.caseId = r.caseId),
              (select coalesce(max(d.number), 0) from DossierVersion d where d.requestId = r.id), w, m, b.name,
              g, o, f.id, f.code, (select count(*) from PointWaiver u where u.requestId = r.id),
              (select count(*) from RecallTask t where t.requestId = r.id)
            from SanctionsRequest r
            left join Ground g on g.request = r
            left join Proof o on o.request = r
              and not exists (select 1 from Ground before where before.request = r and before.id.value < g.id.value)
            left join fetch o.claim
            left join Fact f on f.id = o.factId
            join CaseFile c on c.id = r.caseId
            join Party t on t.id = r.targetId
            join Party p on p.id = t.survivor
            join Account a on a.id = r.ownerId
            left join WiderNeeds w on w.caseId = r.caseId
              and w.number = (select max(n.number) from WiderNeeds n where n.caseId = r.caseId)
            left join RequestMove m on m.requestId = r.id and m.number = r.moves
            left join Account b on b.id = m.madeBy""";

    /** By what the list is ordered. No text of a browser gets into a query. */
    public enum Sort {
        NUMBER("r.number"),
        TITLE("lower(coalesce(r.title.en, r.title.ar, r.title.fr))"),
        REGIME("r.regime"),
        /** In the order in which they follow each other. */
        STAGE(RequestStatus.caseOf("r.status", RequestStatus::ordinal)),
        OWNER("lower(a.name)"),
        OPENED("r.openedAt");

        private final String path;

        Sort(String path) {
            this.path = path;
        }
    }

    /**
     * What somebody looks for.
     *
     * @param text part of a number, of a title, or of any name of the target; blank for all
     * @param stages empty for all
     * @param regimes ids of regime packs; empty for all
     * @param owner who answers for it; null for anybody
     * @param file null for all cases
     * @param chosen these alone; empty for all
     */
    public record Query(
            String text,
            Set<RequestStage> stages,
            Set<String> regimes,
            @Nullable AccountId owner,
            @Nullable CaseId file,
            Set<RequestId> chosen,
            Sort sort,
            boolean ascending) {

        public Query(String text, Set<RequestStage> stages, Set<String> regimes, Sort sort, boolean ascending) {
            this(text, stages, regimes, null, null, Set.of(), sort, ascending);
        }

        public static Query all() {
            return new Query("", Set.of(), Set.of(), Sort.NUMBER, true);
        }
    }

    private final EntityManager entityManager;

    protected RequestSearch() { // for the proxy
        this(null);
    }

    @Inject
    public RequestSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public long count(AccountId viewer, Query query) {
        Matching matching = Matching.of(viewer, query);
        return matching.bind(entityManager.createQuery(
                        "select count(*) from SanctionsRequest r" + VISIBLE + matching.where(), Long.class))
                .getSingleResult();
    }

    /**
     * Ordered by the sort key and then by id, so that no row shows twice while one pages. The ids come first, since a
     * database works out every column of every row before it sorts.
     */
    public List<RequestRow> rows(AccountId viewer, Query query, Window window) {
        Matching matching = Matching.of(viewer, query);
        String order = " order by " + query.sort().path + (query.ascending() ? " asc" : " desc") + ", r.id.value";
        String join = query.sort() == Sort.OWNER ? OWNER : "";
        String visible = query.sort() == Sort.NUMBER ? VISIBLE_IN_ORDER : VISIBLE;
        List<RequestId> ids = matching.bind(entityManager.createQuery(
                        "select r.id from SanctionsRequest r" + join + visible + matching.where() + order,
                        RequestId.class))
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
        return rows(viewer, ids);
    }

    /** How many rows of each case the query finds. */
    public Map<CaseId, Long> perCase(AccountId viewer, Query query) {
        Matching matching = Matching.of(viewer, query);
        return matching.bind(entityManager.createQuery(
                        "select r.caseId, count(*) from SanctionsRequest r" + VISIBLE + matching.where()
                                + " group by r.caseId",
                        Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (CaseId) row[0], row -> (Long) row[1]));
    }

    /** These, in this order, as far as the viewer sees them. */
    public List<RequestRow> rows(AccountId viewer, List<RequestId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<RequestId, RequestRow> rows = entityManager
                .createQuery(ROW + FROM + " and r.id in :ids", RequestRow.class)
                .setParameter("viewer", viewer)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(RequestRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The requests of one case, in the order of their numbers. */
    public List<RequestRow> of(AccountId viewer, CaseId id) {
        return entityManager
                .createQuery(ROW + FROM + " and r.caseId = :case order by r.number", RequestRow.class)
                .setParameter("viewer", viewer)
                .setParameter("case", id)
                .getResultList();
    }

    public Optional<RequestView> find(AccountId viewer, RequestId id) {
        List<Object[]> rows = entityManager
                .createQuery(ONE + VISIBLE + " and r.id = :id order by g.position, o.position", Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(((SanctionsRequest) rows.get(0)[0]).view(around(rows.get(0)), pleading(rows)));
    }

    private static Pleading pleading(List<Object[]> rows) {
        return new Pleading(
                each(rows, row -> (Ground) row[12]).map(Ground::view).toList(),
                each(rows, row -> (Proof) row[13]).map(Proof::view).toList(),
                each(rows, row -> row[14] == null ? null : new OfferedFact((FactId) row[14], (String) row[15]))
                        .sorted(Comparator.comparing(OfferedFact::code, Codes.IN_ORDER))
                        .toList());
    }

    /** What stands in a column, once. */
    private static <T> Stream<T> each(List<Object[]> rows, Function<Object[], @Nullable T> column) {
        return rows.stream().map(column).filter(Objects::nonNull).distinct();
    }

    private static Surroundings around(Object[] row) {
        return new Surroundings(
                (String) row[1],
                (PartyId) row[2],
                LocalText.orEmpty((LocalText) row[3]),
                (PartyKind) row[4],
                (String) row[5],
                (Long) row[6],
                (Long) row[7],
                (Integer) row[8],
                row[9] == null ? Needs.NOTHING_MORE : ((WiderNeeds) row[9]).needs(),
                (Long) row[16],
                (Long) row[17],
                row[10] == null ? null : ((RequestMove) row[10]).view((String) row[11]));
    }

    /**
     * What the filters of the list offer beside cases.
     *
     * @param owners who answers for any request that the viewer sees, by name
     * @param regimes under which she sees any, by their ids
     */
    public record Offered(List<Named> owners, List<String> regimes) {

        public Offered {
            owners = List.copyOf(owners);
            regimes = List.copyOf(regimes);
        }

        public boolean isEmpty() {
            return owners.isEmpty() && regimes.isEmpty();
        }
    }

    public Offered offered(AccountId viewer) {
        List<Object[]> pairs = entityManager
                .createQuery(
                        """
                        select a.id.value, a.name, x.regime from Account a join (
                          select distinct r.ownerId.value as owner, r.regime as regime from SanctionsRequest r"""
                                + VISIBLE + ") x on x.owner = a.id.value order by a.name, a.id.value",
                        Object[].class)
                .setParameter("viewer", viewer)
                .getResultList();
        return new Offered(
                pairs.stream()
                        .map(pair -> new Named((UUID) pair[0], (String) pair[1]))
                        .distinct()
                        .toList(),
                pairs.stream().map(pair -> (String) pair[2]).distinct().sorted().toList());
    }

    /**
     * Cases of the requests that the viewer sees, by number; of very many the one that she chose and the last ones.
     *
     * @param chosen null for none
     */
    public List<Named> cases(AccountId viewer, @Nullable CaseId chosen, int most) {
        return entityManager
                .createQuery(
                        "select new org.dalil.requests.RequestSearch$Named(c.id.value, c.number) from CaseFile c"
                                + " where c.id in (select r.caseId from SanctionsRequest r" + VISIBLE + ")"
                                + " order by case when c.id.value = :chosen then 0 else 1 end, c.number desc, c.id.value",
                        Named.class)
                .setParameter("viewer", viewer)
                .setParameter("chosen", chosen == null ? new UUID(0, 0) : chosen.value())
                .setMaxResults(most)
                .getResultStream()
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** Something that a filter offers. */
    public record Named(UUID id, String name) {}
}
