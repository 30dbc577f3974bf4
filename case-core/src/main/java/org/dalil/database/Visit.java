package org.dalil.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A command in the database, whether a server works with it at the same time or not. Close it: the {@link Door} stays
 * open as long.
 */
public final class Visit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DatabaseAddress address;
    private final @Nullable Path knock;

    private Visit(DatabaseAddress address, @Nullable Path knock) {
        this.address = address;
        this.knock = knock;
    }

    /**
     * @param data the folder with the H2 database, or with nothing when the database is elsewhere
     * @throws SQLException when there is no such database, or it cannot be reached
     */
    public static Visit to(DatabaseAddress address, Path data) throws SQLException, IOException {
        if (!address.url().equals(DatabaseAddress.inFolder(data))) {
            address.open().close();
            return new Visit(address, null);
        }
        DatabaseAddress direct = with(address, address.url() + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0");
        try {
            direct.open().close();
            return new Visit(direct, null);
        } catch (SQLException e) {
            if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw e;
            }
        }
        Path knock = Files.writeString(Door.knock(data, ProcessHandle.current()), "");
        try {
            return new Visit(with(address, "jdbc:h2:tcp://127.0.0.1:" + awaitDoor(data)), knock);
        } catch (SQLException | IOException e) {
            Files.deleteIfExists(knock);
            throw e;
        }
    }

    private static DatabaseAddress with(DatabaseAddress address, String url) {
        return new DatabaseAddress(url, address.user(), address.password());
    }

    private static String awaitDoor(Path data) throws SQLException, IOException {
        Path door = data.resolve(Door.OPEN);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(door)) {
            if (System.nanoTime() > deadline) {
                throw new SQLException("somebody else has opened the database, and nobody answers the door");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return Files.readString(door);
    }

    /** The database as this visitor reaches it. */
    public DatabaseAddress address() {
        return address;
    }

    public Connection open() throws SQLException {
        return address.open();
    }

    @Override
    public void close() throws IOException {
        if (knock != null) {
            Files.deleteIfExists(knock);
        }
    }
}
