package org.dalil.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dalil.backup.Table.Column;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table and puts them back, a row at a time and bytes in pieces, so that neither a large table nor
 * a large file has to fit into memory.
 * <pre>
 *   number of columns (4) | their names | 1, row | 1, row | … | 0
 *   row: for each column 0, or 1 and the length (8) and the UTF-8 or the bytes
 * </pre>
 */
final class Rows {

    private static final int PIECE = 1 << 20;
    private static final int AT_ONCE = 200;

    private Rows() {}

    static Sum write(Table table, Connection connection, OutputStream target) throws SQLException, IOException {
        MessageDigest digest = sha256();
        DigestOutputStream summed = new DigestOutputStream(new BufferedOutputStream(target), digest);
        DataOutputStream out = new DataOutputStream(summed);
        out.writeInt(table.columns().size());
        for (Column column : table.columns()) {
            out.writeUTF(column.name());
        }
        Sum sum = Sum.NOTHING;
        try (PreparedStatement all = connection.prepareStatement(table.selectRows())) {
            all.setFetchSize(AT_ONCE);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    summed.on(false);
                    out.writeByte(1);
                    summed.on(true);
                    digest.reset();
                    writeRow(table, connection, row, out);
                    sum = sum.with(digest.digest());
                }
            }
        }
        out.writeByte(0);
        out.flush();
        return sum;
    }

    private static void writeRow(Table table, Connection connection, ResultSet row, DataOutputStream out)
            throws SQLException, IOException {
        for (int number = 1; number <= table.columns().size(); number++) {
            Column column = table.columns().get(number - 1);
            if (column.cell() == Cell.BYTES) {
                writeBytes(table, column.name(), number, connection, row, out);
            } else {
                writeText(column.cell().read(row, number), out);
            }
        }
    }

    private static void writeText(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeLong(bytes.length);
            out.write(bytes);
        }
    }

    private static void writeBytes(
            Table table, String column, int number, Connection connection, ResultSet row, DataOutputStream out)
            throws SQLException, IOException {
        long length = row.getLong(number);
        boolean there = !row.wasNull();
        out.writeBoolean(there);
        if (!there) {
            return;
        }
        out.writeLong(length);
        try (PreparedStatement piece = connection.prepareStatement(table.selectPiece(column))) {
            int parameter = 3;
            for (String part : table.key()) {
                piece.setObject(parameter++, row.getObject(part));
            }
            for (long begin = 0; begin < length; begin += PIECE) {
                piece.setInt(1, Math.toIntExact(begin + 1));
                piece.setInt(2, (int) Math.min(PIECE, length - begin));
                try (ResultSet read = piece.executeQuery()) {
                    read.next();
                    out.write(read.getBytes(1));
                }
            }
        }
    }

    /** Into a table that is empty, and has the same columns in whatever order. */
    static void read(Table table, Connection connection, InputStream source) throws SQLException, IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(source));
        List<Column> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            columns.add(table.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no column " + table.name() + "." + name)));
        }
        Table written = new Table(table.name(), columns, table.key());
        int waiting = 0;
        try (PreparedStatement row = connection.prepareStatement(written.insert())) {
            while (in.readByte() == 1) {
                if (written.hasBytes()) {
                    insertAtOnce(written, row, in);
                } else {
                    for (int number = 1; number <= columns.size(); number++) {
                        columns.get(number - 1).cell().write(row, number, readText(in));
                    }
                    row.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        row.executeBatch();
                    }
                }
            }
            row.executeBatch();
        }
    }

    /** A stream that is given to the database is read when the row is written: one stream in a row, and last. */
    private static void insertAtOnce(Table table, PreparedStatement row, DataInputStream in)
            throws SQLException, IOException {
        for (int number = 1; number <= table.columns().size(); number++) {
            Cell cell = table.columns().get(number - 1).cell();
            if (cell != Cell.BYTES) {
                cell.write(row, number, readText(in));
            } else if (!in.readBoolean()) {
                cell.write(row, number, null);
            } else {
                long length = in.readLong();
                if (number < table.columns().size()) {
                    row.setBytes(number, in.readNBytes(Math.toIntExact(length)));
                } else {
                    row.setBinaryStream(number, new Piece(in, length), length);
                }
            }
        }
        row.executeUpdate();
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        int length = Math.toIntExact(in.readLong());
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a text ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
