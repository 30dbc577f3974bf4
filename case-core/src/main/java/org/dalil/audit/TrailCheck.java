package org.dalil.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Visit;
import org.dalil.sealing.ChainCheck;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.sealing.Finding;
import org.dalil.shared.Anchor;
import org.jspecify.annotations.Nullable;

/** Verifies the trail at a terminal, whether a server is running or not. */
public final class TrailCheck implements AutoCloseable {

    private final Visit visit;
    private final Connection connection;
    private final ChainTables tables;
    private final ChainKey key;

    /**
     * @param environment names the database, and the file of the key
     * @param data the folder that keeps everything
     * @param keyFile the file that the program made; null for the usual one. Without it nobody can tell who wrote the
     *     entries.
     * @throws IOException if the key cannot be read
     */
    public TrailCheck(Map<String, String> environment, Path data, @Nullable Path keyFile)
            throws SQLException, IOException {
        key = ChainKey.read(Files.readString(keyFile == null ? ChainKeyFile.place(environment, data) : keyFile));
        visit = Visit.to(DatabaseAddress.of(environment, data), data);
        connection = visit.open();
        tables = new ChainTables(connection);
    }

    /** While it takes the last steps nobody can add an entry. */
    public Finding run() throws SQLException {
        connection.setAutoCommit(false);
        try {
            return new ChainCheck(key, tables::linksAfter, () -> tables.head(true)).run();
        } finally {
            connection.rollback();
        }
    }

    /** Whether the trail still contains an anchor. */
    public AnchorFinding holds(Anchor anchor) {
        if (anchor.number() == 0) {
            return AnchorFinding.HELD;
        }
        Iterator<ChainLink> links = tables.linksFrom(anchor.number());
        if (!links.hasNext()) {
            return AnchorFinding.CUT_OFF;
        }
        ChainLink link = links.next();
        return link.number() == anchor.number()
                        && link.seal().equals(anchor.seal().hex())
                ? AnchorFinding.HELD
                : AnchorFinding.REWRITTEN;
    }

    @Override
    public void close() throws SQLException, IOException {
        try (visit) {
            connection.close();
        }
    }
}
