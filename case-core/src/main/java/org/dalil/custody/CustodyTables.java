package org.dalil.custody;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dalil.sealing.ChainHead;
import org.jspecify.annotations.Nullable;

/**
 * The chains as they lie in the tables, read without any mapping: what verifies them relies on as little as possible.
 * Reads the chains of some items at a time.
 */
final class CustodyTables {

    private static final String ITEMS =
            """
            select item_id as id from custody_head union select item_id from custody_entry
            union select about from audit_entry where what = 'CUSTODY_ENTERED' and about is not null order by 1""";

    private static final String HEADS =
            "select item_id, number, seal, mac from custody_head where item_id between ? and ?";

    private static final String LINKS =
            """
            select item_id, number, seal, mac, case_id, act, recorded_at, recorded_by, fingerprint_hex, other_id, tool,
              tool_version, details, told_happened_from, told_happened_to, told_happened_time, told_happened_zone,
              told_happened_precision, told_happened_words, told_happened_basis, told_person, told_party_id, told_place,
              told_words, told_corrects
            from custody_entry where item_id between ? and ? order by item_id, number, seal""";

    private static final String ANNOUNCED =
            """
            select about, details from audit_entry
            where what = 'CUSTODY_ENTERED' and about between ? and ? order by number""";

    /** What is in the tables about one item. */
    record Kept(UUID item, List<CustodyLink> links, @Nullable ChainHead head, Map<Long, String> announced) {}

    private final Connection connection;

    CustodyTables(Connection connection) {
        this.connection = connection;
    }

    /** The ids of all items that have a chain, or had one: in the order in which the database keeps them. */
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

    /** What is in the tables about items that follow each other. */
    List<Kept> about(List<UUID> items) throws SQLException {
        return between(items.get(0), items.get(items.size() - 1), items);
    }

    /** From now on nobody adds anything to any chain until this transaction is over. */
    void hold() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select number from audit_head for update");
                ResultSet row = query.executeQuery()) {
            row.next();
        }
    }

    private List<Kept> between(UUID first, UUID last, List<UUID> items) throws SQLException {
        Map<UUID, ChainHead> heads = new LinkedHashMap<>();
        read(
                HEADS,
                first,
                last,
                row -> heads.put(item(row), new ChainHead(row.getLong(2), row.getString(3), row.getString(4))));
        Map<UUID, List<CustodyLink>> links = new LinkedHashMap<>();
        read(LINKS, first, last, row -> links.computeIfAbsent(item(row), any -> new ArrayList<>())
                .add(link(row)));
        Map<UUID, Map<Long, String>> announced = new LinkedHashMap<>();
        read(
                ANNOUNCED,
                first,
                last,
                row -> announce(announced.computeIfAbsent(item(row), any -> new LinkedHashMap<>()), row.getString(2)));
        return items.stream()
                .map(item -> new Kept(
                        item,
                        links.getOrDefault(item, List.of()),
                        heads.get(item),
                        announced.getOrDefault(item, Map.of())))
                .toList();
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
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

    private static UUID item(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static void announce(Map<Long, String> announced, String details) {
        Map<String, String> said = new LinkedHashMap<>();
        details.lines().map(line -> line.split("=", 2)).forEach(pair -> said.put(pair[0], pair[pair.length - 1]));
        String entry = said.getOrDefault(CustodyHappening.Entered.ENTRY, "");
        if (entry.matches("[0-9]{1,18}")) {
            announced.put(Long.valueOf(entry), said.getOrDefault(CustodyHappening.Entered.SEAL, ""));
        }
    }

    private static CustodyLink link(ResultSet row) throws SQLException {
        List<String> says = CustodyLink.saying(
                item(row),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class),
                row.getObject(16, LocalTime.class),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                row.getString(21),
                row.getObject(22, UUID.class),
                row.getString(23),
                row.getString(24),
                row.getString(25));
        return new CustodyLink(row.getLong(2), says, row.getString(3), row.getString(4));
    }
}
