package org.dalil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/**
 * Lets a command into the H2 database that a running server holds open, as long as the command runs and no longer. The
 * command knocks by a file in the data folder; the server then listens on a port of the loopback, and writes port and
 * key into another file there. Whoever may read that folder may come in: the database itself lies in it.
 */
public final class Door implements AutoCloseable {

    private static final String KNOCK = "knock-";
    static final String OPEN = "door";
    private static final int BYTES_OF_A_KEY = 32;
    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;
    private @Nullable Server server;

    public Door(Path folder) {
        this.folder = folder;
    }

    /** To be called every second or so. */
    public synchronized void look() {
        try {
            boolean wanted = somebodyKnocks();
            if (wanted && server == null) {
                open();
            } else if (!wanted) {
                close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the door cannot be opened", e);
        }
    }

    static Path knock(Path folder, ProcessHandle process) {
        return folder.resolve(KNOCK + process.pid());
    }

    private boolean somebodyKnocks() throws IOException {
        boolean somebody = false;
        try (DirectoryStream<Path> knocks = Files.newDirectoryStream(folder, KNOCK + "*")) {
            for (Path knock : knocks) {
                if (isOfLiving(knock)) {
                    somebody = true;
                } else {
                    Files.deleteIfExists(knock);
                }
            }
        }
        return somebody;
    }

    /** A command that was killed leaves its knock behind. */
    private static boolean isOfLiving(Path knock) {
        String process = knock.getFileName().toString().substring(KNOCK.length());
        return process.matches("[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(process)).isPresent();
    }

    private void open() throws SQLException, IOException {
        if (!LOOPBACK.equals(System.getProperty("h2.bindAddress"))) {
            throw new IllegalStateException("h2.bindAddress must be " + LOOPBACK + ": everybody could knock");
        }
        byte[] random = new byte[BYTES_OF_A_KEY];
        new SecureRandom().nextBytes(random);
        String key = HexFormat.of().formatHex(random);
        server = Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-key", key, DatabaseAddress.fileName(folder))
                .start();
        Path written = Files.createTempFile(folder, OPEN, ".part", ownerOnly());
        Files.writeString(written, server.getPort() + "/" + key, StandardCharsets.US_ASCII);
        Files.move(written, folder.resolve(OPEN), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public synchronized void close() throws IOException {
        Files.deleteIfExists(folder.resolve(OPEN));
        if (server != null) {
            server.stop();
            server = null;
        }
    }
}
