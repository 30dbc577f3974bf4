package org.dalil.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts, and what the audit trail tells of them, as they lie in the tables, read without any mapping: what verifies
 * them relies on as little as possible. Reads the verdicts about some items at a time.
 */
final class VerdictTables {

    private static final String TOLD_OF = "what in ('VERDICT_APPROVE', 'VERDICT_ASK', 'VERDICT_REJECT')";

    private static final String ITEMS =
            "select item_id as id from review_verdict union select about from audit_entry where " + TOLD_OF
                    + " and about is not null order by 1";

    private static final String ANSWERS =
            """
            select a.verdict_id, a.question, a.answer, a.reason from review_answer a
              join review_verdict v on v.id = a.verdict_id
            where v.item_id between ? and ? order by a.verdict_id, a.position""";

    private static final String VERDICTS =
            """
            select item_id, id, review_id, case_id, reviewer, role, kind, note, seen_fingerprint_hex, seen_revision,
              seen_marks, seen_grades, given_at, seal_hex
            from review_verdict where item_id between ? and ? order by item_id, given_at, id""";

    private static final String TOLD = "select about, number, case_id, done_by, details from audit_entry where "
            + TOLD_OF + " and about between ? and ? order by number";

    /** What is in the tables about one item. */
    record Kept(UUID item, List<Row> rows, List<Told> told) {}

    /** A verdict as it stands there. */
    record Row(VerdictSum says, UUID file, String seal) {}

    /** An entry of the trail. */
    record Told(long entry, UUID file, UUID by, String seal) {}

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    VerdictTables(Connection connection) {
        this.connection = connection;
    }

    /** The ids of all items about which there is a verdict, or was one: in the order in which the database keeps them. */
    List<UUID> items() throws SQLException {
        List<UUID> items = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(ITEMS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                items.add(row.getObject(1, UUID.class));
            }
        }
        return items;
    }

    /** From now on nobody gives any verdict until this transaction is over. */
    void hold() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select number from audit_head for update");
                ResultSet row = query.executeQuery()) {
            row.next();
        }
    }

    /** What is in the tables about items that follow each other. */
    List<Kept> about(List<UUID> items) throws SQLException {
        UUID first = items.get(0);
        UUID last = items.get(items.size() - 1);
        Map<UUID, List<String>> answers = new LinkedHashMap<>();
        read(ANSWERS, first, last, row -> of(answers, row)
                .add(VerdictSum.answered(row.getString(2), row.getString(3), row.getString(4))));
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        read(VERDICTS, first, last, row -> of(rows, row).add(verdict(row, answers)));
        Map<UUID, List<Told>> told = new LinkedHashMap<>();
        read(TOLD, first, last, row -> of(told, row)
                .add(new Told(
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        sealIn(row.getString(5)))));
        return items.stream()
                .map(item -> new Kept(item, rows.getOrDefault(item, List.of()), told.getOrDefault(item, List.of())))
                .toList();
    }

    private void read(String sql, UUID first, UUID last, Reader reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, first);
            query.setObject(2, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    private static <T> List<T> of(Map<UUID, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>());
    }

    private static Row verdict(ResultSet row, Map<UUID, List<String>> answers) throws SQLException {
        UUID id = row.getObject(2, UUID.class);
        String seen = row.getString(9) + "." + row.getInt(10) + "." + row.getInt(11) + "." + row.getInt(12);
        VerdictSum says = new VerdictSum(
                id,
                row.getObject(3, UUID.class),
                row.getObject(1, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                seen,
                answers.getOrDefault(id, List.of()),
                row.getObject(13, OffsetDateTime.class).toInstant());
        return new Row(says, row.getObject(4, UUID.class), row.getString(14));
    }

    private static String sealIn(@Nullable String details) {
        return String.valueOf(details)
                .lines()
                .filter(line -> line.startsWith("seal="))
                .map(line -> line.substring("seal=".length()))
                .findFirst()
                .orElse("");
    }
}
