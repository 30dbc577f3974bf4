package org.dalil.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything Dalil keeps on this computer, held by one running Dalil at a time and readable by its owner only. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;
    private final @Nullable String demoPassword;

    private DataFolder(Path folder, FileChannel lock, boolean demo) throws IOException {
        this.folder = folder;
        this.lock = lock;
        demoPassword = demo ? readOrMakePassword() : null;
    }

    /** @param demo whether the demo is wanted; a folder that was begun without it never gets it */
    static DataFolder open(Path folder, boolean demo) {
        try {
            createFolder(folder);
            var lock = hold(folder);
            var data = new DataFolder(folder, lock, decideOnDemo(folder, lock, demo));
            data.refuseAbandonedServer();
            data.removeTemp();
            createFolder(data.temp());
            createFolder(data.log().getParent());
            data.keepPreviousLog();
            return data;
        } catch (IOException e) {
            throw new Obstacle("data", folder);
        }
    }

    private static FileChannel hold(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            channel.close();
            throw new Obstacle("running", folder);
        }
        return channel;
    }

    private static boolean decideOnDemo(Path folder, FileChannel lock, boolean wanted) throws IOException {
        var without = folder.resolve("without-demo");
        if (wanted || Files.exists(without)) {
            return !Files.exists(without);
        }
        if (Files.exists(password(folder))) {
            lock.close();
            throw new Obstacle("demo", folder);
        }
        Files.createFile(without);
        return false;
    }

    Path folder() {
        return folder;
    }

    Path temp() {
        return folder.resolve("temp");
    }

    Path log() {
        return folder.resolve("log").resolve("dalil.log");
    }

    /** Of all accounts of the demo; empty where there is none. */
    Optional<String> demoPassword() {
        return Optional.ofNullable(demoPassword);
    }

    /**
     * The pool of the server closes the database, not H2's own shutdown hook, which comes too early. Whatever was committed
     * is written at once: by itself H2 waits half a second, and who was told that it is done may have been told a lie.
     * Who waits for somebody else's transaction waits half a minute, where H2 would give up after two seconds: on a busy
     * machine that is not long. What waits in a circle H2 finds by itself.
     */
    String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("dalil").toString().replace('\\', '/')
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    }

    /** Puts a file of this package where the server can read it, and answers with its place. */
    String unpack(String name) throws IOException {
        var target = temp().resolve(name);
        try (var content = Objects.requireNonNull(DataFolder.class.getResourceAsStream(name))) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target.toString();
    }

    void remember(ProcessHandle server) throws IOException {
        Files.writeString(serverFile(), signature(server));
    }

    /** Happens when this program was killed so hard that it could not stop its server. */
    private void refuseAbandonedServer() throws IOException {
        if (!Files.exists(serverFile())) {
            return;
        }
        var remembered = Files.readString(serverFile());
        var server = ProcessHandle.of(Long.parseLong(remembered.split(" ", 2)[0]));
        if (server.isPresent() && signature(server.get()).equals(remembered)) {
            lock.close();
            throw new Obstacle("abandoned", server.get().pid());
        }
    }

    private static String signature(ProcessHandle server) {
        return server.pid() + " " + server.info().startInstant().orElse(Instant.EPOCH);
    }

    private Path serverFile() {
        return folder.resolve("server");
    }

    private String readOrMakePassword() throws IOException {
        var file = password(folder);
        if (!Files.exists(file)) {
            Files.createFile(file, ownerOnly(file, "rw-------"));
            Files.writeString(file, ReadablePassword.next());
        }
        return Files.readString(file).strip();
    }

    private static Path password(Path folder) {
        return folder.resolve("demo-password");
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), log().resolveSibling("dalil.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        } else if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void removeTemp() throws IOException {
        if (!Files.exists(temp())) {
            return;
        }
        Files.walkFileTree(temp(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        letGo();
    }

    /** Twice does no harm. */
    synchronized void letGo() {
        if (!lock.isOpen()) {
            return;
        }
        try {
            removeTemp();
            Files.deleteIfExists(serverFile());
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
