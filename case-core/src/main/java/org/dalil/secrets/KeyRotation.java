package org.dalil.secrets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Gives the installation a new key, and seals with it what lies in the database: whatever stands in a column that is
 * called {@code sealed}, sealed for what the key of its row names. Works beside a running server: the old keys stay until
 * nothing needs them and somebody says that they go.
 */
public final class KeyRotation {

    private final KeyFile keys;
    private final Connection connection;

    /**
     * What was done.
     *
     * @param resealed how many secrets the newest key opens now
     * @param left tables whose secrets it does not open: nobody knows for what they were sealed
     */
    public record Result(int resealed, List<String> left) {}

    private record Place(String table, String owner) {}

    public KeyRotation(KeyFile keys, Connection connection) {
        this.keys = keys;
        this.connection = connection;
    }

    public void begin() {
        keys.addKey();
    }

    /** Seals everything anew. Twice does no harm. */
    public Result reseal() throws SQLException {
        Safe all = new Safe(keys);
        int resealed = 0;
        List<String> left = new ArrayList<>();
        for (Place place : places()) {
            try {
                resealed += reseal(place, all);
            } catch (IllegalStateException foreign) {
                left.add(place.table());
            }
        }
        return new Result(resealed, left);
    }

    private int reseal(Place place, Safe all) throws SQLException {
        int resealed = 0;
        String update = "update " + place.table() + " set sealed = ? where " + place.owner() + " = ? and sealed = ?";
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "select " + place.owner() + ", sealed from " + place.table() + " where sealed is not null");
                PreparedStatement change = connection.prepareStatement(update)) {
            while (rows.next()) {
                UUID owner = rows.getObject(1, UUID.class);
                String sealed = rows.getString(2);
                change.setString(1, all.seal(all.open(sealed, owner), owner));
                change.setObject(2, owner);
                change.setString(3, sealed);
                resealed += change.executeUpdate();
            }
        }
        return resealed;
    }

    /**
     * Forgets the old keys, if the newest one opens everything.
     *
     * @return the tables for which that is not so; then nothing was forgotten
     */
    public List<String> forgetOld() throws SQLException {
        Safe newest = new Safe(keys.newest());
        List<String> left = new ArrayList<>();
        for (Place place : places()) {
            if (!opensAll(place, newest)) {
                left.add(place.table());
            }
        }
        if (left.isEmpty()) {
            keys.keepNewest();
        }
        return left;
    }

    public int keys() {
        return keys.count();
    }

    private boolean opensAll(Place place, Safe safe) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(
                        "select " + place.owner() + ", sealed from " + place.table() + " where sealed is not null")) {
            while (rows.next()) {
                safe.open(rows.getString(2), rows.getObject(1, UUID.class));
            }
            return true;
        } catch (IllegalStateException withAnotherKey) {
            return false;
        }
    }

    private List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (ResultSet columns = connection
                .getMetaData()
                .getColumns(
                        null,
                        connection.getSchema(),
                        "%",
                        connection.getMetaData().storesUpperCaseIdentifiers() ? "SEALED" : "sealed")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                places.add(new Place(table.toLowerCase(Locale.ROOT), owner(table)));
            }
        }
        return places;
    }

    private String owner(String table) throws SQLException {
        try (ResultSet key = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            key.next();
            return key.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        }
    }
}
