package org.dalil.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rows of the index, in the transaction of a connection. */
record WordRows(Connection connection) {

    /** A thing that the index does not know yet. */
    void add(Entry entry) throws SQLException {
        add(entry, entry.words());
    }

    /** @return whether anything was amiss */
    boolean settle(Entry entry) throws SQLException {
        Set<String> amiss = known(entry.thing());
        Set<String> missing = new HashSet<>(entry.words());
        missing.removeAll(amiss);
        amiss.removeAll(entry.words());
        add(entry, missing);
        remove(entry.thing(), amiss);
        return !missing.isEmpty() || !amiss.isEmpty();
    }

    void forget(UUID thing) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("delete from found_word where thing = ?")) {
            forget.setObject(1, thing);
            forget.executeUpdate();
        }
    }

    /** The words of all things between these two, and of these. */
    Map<UUID, Set<String>> between(UUID first, UUID last) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select thing, word from found_word where thing >= ? and thing <= ?")) {
            ask.setObject(1, first);
            ask.setObject(2, last);
            try (ResultSet rows = ask.executeQuery()) {
                Map<UUID, Set<String>> words = new HashMap<>();
                while (rows.next()) {
                    words.computeIfAbsent(rows.getObject(1, UUID.class), thing -> new HashSet<>())
                            .add(rows.getString(2));
                }
                return words;
            }
        }
    }

    private Set<String> known(UUID thing) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select word from found_word where thing = ?")) {
            ask.setObject(1, thing);
            try (ResultSet rows = ask.executeQuery()) {
                Set<String> words = new HashSet<>();
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
                return words;
            }
        }
    }

    private void add(Entry entry, Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement add =
                connection.prepareStatement("insert into found_word (place, kind, word, thing) values (?, ?, ?, ?)")) {
            for (String word : words) {
                add.setObject(1, entry.place());
                add.setString(2, entry.kind().name());
                add.setString(3, word);
                add.setObject(4, entry.thing());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    private void remove(UUID thing, Set<String> words) throws SQLException {
        if (words.isEmpty()) {
            return;
        }
        try (PreparedStatement remove =
                connection.prepareStatement("delete from found_word where thing = ? and word = ?")) {
            for (String word : words) {
                remove.setObject(1, thing);
                remove.setString(2, word);
                remove.addBatch();
            }
            remove.executeBatch();
        }
    }
}
