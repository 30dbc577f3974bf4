package org.dalil.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** The entries as people ask for them. Whoever uses it knows that the asker may. */
final class Entries {

    static final int EXPORTED_AT_ONCE = 500;

    static final String ROW =
            """
            select new org.dalil.audit.AuditRow(e.number, e.at, e.what, e.by,
              (select a.name from Account a where a.id.value = e.by), e.about,
              (select b.name from Account b where b.id.value = e.about), e.caseId, e.details, e.seal)
            from AuditEntry e""";

    static final String IN_HER_CASES =
            "e.caseId in (select f.id.value from CaseFile f join f.members m where m.account = :viewer)";

    /** The tables of what lies in a case, with the column that holds what people call it. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("sanctions_request", "number"),
            Map.entry("evidence_item", "number"),
            Map.entry("source_document", "number"),
            Map.entry("fact", "code"),
            Map.entry("ask", "code"),
            Map.entry("discrepancy", "code"),
            Map.entry("citation", "code"),
            Map.entry("target_position", "code"),
            Map.entry("letter", "code"),
            Map.entry("result", "code"),
            Map.entry("deadline", "code"));

    private static final String NAMES = NAMED.entrySet().stream()
            .map(table -> "select id, case_id, " + table.getValue() + " as name from " + table.getKey())
            .sorted()
            .collect(
                    Collectors.joining(
                            " union all ",
                            "select cast(t.id as varchar(36)), t.name from (",
                            " union all select id, id, number from case_file) t where t.case_id in (:files) and t.id in (:things)"));

    private final EntityManager entityManager;

    Entries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    long count(AuditQuery query) {
        return matching("select count(*) from AuditEntry e", query, "", Long.class)
                .getSingleResult();
    }

    List<AuditRow> newest(AuditQuery query, Window window) {
        return matching(ROW, query, " order by e.number desc", AuditRow.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    /** Some of the entries behind a number, the oldest first. */
    List<AuditRow> behind(AuditQuery query, long number) {
        return matching(ROW, query, " and e.number > :number order by e.number", AuditRow.class)
                .setParameter("number", number)
                .setMaxResults(EXPORTED_AT_ONCE)
                .getResultList();
    }

    /** Who did anything, by name. */
    List<Actor> actors(AuditQuery query) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.audit.Actor(a.id.value, a.name) from Account a
                        where exists (select 1 from AuditEntry e where e.by = a.id.value
                          and (:file is null or e.caseId = :file)) order by a.name, a.id.value""",
                        Actor.class)
                .setParameter("file", query.caseId())
                .getResultList();
    }

    /** What others did in the cases of somebody, the newest first. */
    List<AuditRow> ofOthers(AccountId viewer, Instant since, Window window) {
        return entityManager
                .createQuery(
                        ROW + " where " + IN_HER_CASES
                                + " and e.at >= :since and (e.by is null or e.by <> :me) order by e.number desc",
                        AuditRow.class)
                .setParameter("viewer", viewer)
                .setParameter("me", viewer.value())
                .setParameter("since", since)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    /** The rows with what people call the things in their cases. */
    List<AuditRow> named(List<AuditRow> rows) {
        List<UUID> files = rows.stream()
                .map(AuditRow::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<UUID> things = rows.stream()
                .map(AuditRow::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (files.isEmpty() || things.isEmpty()) {
            return rows;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = entityManager
                .createNativeQuery(NAMES)
                .setParameter("files", files)
                .setParameter("things", things)
                .getResultList();
        Map<UUID, String> names = found.stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> (String) row[1], (one, other) -> one));
        return rows.stream().map(row -> row.called(names.get(row.about()))).toList();
    }

    private <T> TypedQuery<T> matching(String select, AuditQuery asked, String order, Class<T> type) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        put(conditions, parameters, "e.by = :by", "by", asked.by());
        put(conditions, parameters, "e.what = :what", "what", asked.what().isEmpty() ? null : asked.what());
        put(conditions, parameters, "e.at >= :from", "from", asked.from());
        put(conditions, parameters, "e.at < :until", "until", asked.until());
        put(conditions, parameters, "e.caseId = :file", "file", asked.caseId());
        put(conditions, parameters, "e.about = :about", "about", asked.about());
        if (asked.text().matches("[0-9]{1,18}")) {
            put(conditions, parameters, "e.number = :entry", "entry", Long.valueOf(asked.text()));
        } else if (!asked.text().isEmpty()) {
            put(
                    conditions,
                    parameters,
                    "locate(:text, lower(e.details)) > 0",
                    "text",
                    asked.text().toLowerCase(Locale.ROOT));
        }
        TypedQuery<T> query =
                entityManager.createQuery(select + " where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void put(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
