package org.dalil.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Tlp;
import org.dalil.index.Entry;
import org.dalil.shared.LocalText;
import org.hibernate.query.NativeQuery;

/** Things as lists show them, by their ids: all kinds in one question, and only those that the viewer may know of. */
final class FoundRows {

    private static final Map<Entry.Kind, String> FROM = Map.of(
            Entry.Kind.CASE,
            "case_file t join case_file c on c.id = t.id",
            Entry.Kind.REQUEST,
            "sanctions_request t join case_file c on c.id = t.case_id",
            Entry.Kind.EVIDENCE,
            "evidence_item t join case_file c on c.id = t.case_id");
    private static final String VISIBLE =
            " c.id in (select m.case_id from case_member m where m.account = :viewer and m.role in (:readers))";

    private final Map<UUID, FoundThing> byId = new HashMap<>();

    private FoundRows() {}

    static FoundRows of(
            EntityManager entityManager, AccountId viewer, Map<Entry.Kind, ? extends Collection<UUID>> wanted) {
        FoundRows rows = new FoundRows();
        if (wanted.values().stream().anyMatch(ids -> !ids.isEmpty())) {
            rows.read(entityManager, viewer, wanted);
        }
        return rows;
    }

    private void read(
            EntityManager entityManager, AccountId viewer, Map<Entry.Kind, ? extends Collection<UUID>> wanted) {
        NativeQuery<?> query = entityManager
                .createNativeQuery(wanted.entrySet().stream()
                        .filter(some -> !some.getValue().isEmpty())
                        .map(some -> "select t.id as thing, c.id as case_id, c.number as case_number, t.number as code,"
                                + " t.title_ar as ar, t.title_en as en, t.title_fr as fr, " + label(some.getKey())
                                + " as tlp from "
                                + FROM.get(some.getKey())
                                + " where t.id in (:" + some.getKey().name() + ") and" + VISIBLE)
                        .collect(Collectors.joining(" union all ")))
                .unwrap(NativeQuery.class)
                .addScalar("thing", UUID.class)
                .addScalar("case_id", UUID.class)
                .addScalar("case_number", String.class)
                .addScalar("code", String.class)
                .addScalar("ar", String.class)
                .addScalar("en", String.class)
                .addScalar("fr", String.class)
                .addScalar("tlp", String.class);
        query.setParameter("viewer", viewer.value());
        query.setParameterList("readers", Asked.READERS_BY_NAME);
        wanted.forEach((kind, ids) -> {
            if (!ids.isEmpty()) {
                query.setParameterList(kind.name(), ids);
            }
        });
        query.getResultList().forEach(row -> keep((Object[]) row));
    }

    private void keep(Object[] row) {
        UUID id = (UUID) row[0];
        byId.put(
                id,
                new FoundThing(
                        id,
                        new CaseId((UUID) row[1]),
                        (String) row[2],
                        (String) row[3],
                        new LocalText((String) row[4], (String) row[5], (String) row[6]),
                        row[7] == null ? null : Tlp.valueOf((String) row[7])));
    }

    private static String label(Entry.Kind kind) {
        return kind == Entry.Kind.EVIDENCE ? "t.tlp" : "cast(null as varchar(32))";
    }

    /** In the order in which they were asked for. */
    List<FoundThing> inOrder(Collection<UUID> ids) {
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
