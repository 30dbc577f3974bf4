package org.dalil.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.dalil.database.Scribe;
import org.dalil.sealing.ChainHead;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.ChainKeyFile;
import org.dalil.shared.Happening;

/**
 * Adds to the trail what a command does, without a server. It never makes a key: where there is none, the command runs
 * in a wrong place, and another key would spoil the trail for ever.
 */
public final class TrailByHand implements Scribe {

    private static final String ADD =
            """
            insert into audit_entry (number, happened_at, what, done_by, about, case_id, details, seal, mac)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MOVE =
            "update audit_head set number = ?, seal = ?, mac = ? where id = " + AuditHead.ONLY;

    @Override
    public void write(Connection connection, Happening happening, Map<String, String> environment, Path data)
            throws SQLException, IOException {
        ChainKey key = ChainKey.read(Files.readString(ChainKeyFile.place(environment, data)));
        ChainHead end = new ChainTables(connection).head(true).orElseThrow();
        long number = end.number() + 1;
        Instant at = happening.at().truncatedTo(ChronoUnit.MICROS);
        String details = AuditEntry.inLines(happening.details());
        String seal = ChainLink.seal(
                end.seal(),
                number,
                at,
                happening.what(),
                happening.by(),
                happening.about(),
                happening.caseId(),
                details);
        try (PreparedStatement entry = connection.prepareStatement(ADD)) {
            entry.setLong(1, number);
            entry.setObject(2, at.atOffset(ZoneOffset.UTC));
            entry.setString(3, happening.what());
            entry.setObject(4, happening.by());
            entry.setObject(5, happening.about());
            entry.setObject(6, happening.caseId());
            entry.setString(7, details);
            entry.setString(8, seal);
            entry.setString(9, key.signatureOfEntry(seal));
            entry.executeUpdate();
        }
        move(connection, end, new ChainHead(number, seal, key.signatureOfHead(number, seal)), key);
    }

    /** A signature that does not fit stays one that does not, as in {@link AuditHead#movedTo}. */
    private static void move(Connection connection, ChainHead end, ChainHead next, ChainKey key) throws SQLException {
        boolean ours = key.signed(end.number(), end.seal(), end.mac());
        try (PreparedStatement head = connection.prepareStatement(MOVE)) {
            head.setLong(1, next.number());
            head.setString(2, next.seal());
            head.setString(3, ours ? next.mac() : end.mac());
            head.executeUpdate();
        }
    }
}
