package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.vault.DataKeys;
import org.dalil.vault.SealedFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of evidence, encrypted: {@code evidence/<case>/<sha-256>} in the folder that {@code DALIL_DATA} names, else
 * in {@code data}. What arrives lies under {@code evidence/incoming}, encrypted too, until it is whole; how far it has
 * come is what can be read there, and is known again after a restart. Files are written once and never again. Whoever
 * reads opens a channel: only what is asked for is decrypted, and all of it is checked.
 */
@ApplicationScoped
public class EvidenceStore {

    /** 2 GB. */
    public static final long LONGEST = 2L << 30;

    /** A file comes in pieces of so many bytes, or a multiple of it; the last one may be shorter. */
    public static final int PART = SealedFile.PART;

    /** So much has to stay free for the database. */
    private static final long RESERVE = 64L << 20;

    private static final int AT_ONCE = 256 * 1024;

    /** Why a file is not taken. */
    public enum Objection {
        /** The argument is how many megabytes there is room for. */
        FILE_TOO_LARGE,
        FILE_EMPTY,
        /** Not all of it is there yet; the argument is how many bytes are. */
        FILE_INCOMPLETE,
        /** Somebody else sends the same file at this moment. */
        FILE_BUSY,
        /** What arrived is not what was sent: the fingerprints differ. */
        FINGERPRINT_DIFFERS,
        DISK_FULL
    }

    private final Path folder;
    private final DataKeys keys;
    private final Room room;
    private final EarlyToDisk disk = new EarlyToDisk();
    private final Map<UUID, Progress> onTheirWay = new ConcurrentHashMap<>();

    /** How far a file has come. */
    private static final class Progress {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable Fingerprints sums;
        private long position;
        private volatile @Nullable Path place;
    }

    protected EvidenceStore() { // for the proxy
        this(Path.of(""), null);
    }

    @Inject
    public EvidenceStore(DataKeys keys) {
        this(Path.of(System.getenv().getOrDefault("DALIL_DATA", "data")).resolve("evidence"), keys);
    }

    public EvidenceStore(Path folder, DataKeys keys) {
        this(folder, keys, place -> Files.getFileStore(place).getUsableSpace());
    }

    EvidenceStore(Path folder, DataKeys keys, Room room) {
        this.folder = folder.toAbsolutePath();
        this.keys = keys;
        this.room = room;
    }

    /** How many bytes may still be written to the disk of a folder. */
    interface Room {
        long in(Path folder) throws IOException;
    }

    /** Sees to it that the case has a key. Call it in the transaction that holds the case, before its first file comes. */
    void prepare(CaseId file) {
        keys.provideFor(file);
    }

    /** Asked before anything comes. */
    public Outcome<Long> mayTake(long bytes) {
        if (bytes > LONGEST) {
            return Outcome.refused(Objection.FILE_TOO_LARGE, LONGEST >> 20);
        }
        if (bytes <= 0) {
            return Outcome.refused(Objection.FILE_EMPTY);
        }
        return hasRoomFor(bytes) ? Outcome.done(bytes) : Outcome.refused(Objection.DISK_FULL);
    }

    /**
     * Takes more of a file in, some bytes at a time, until nothing comes any more. Only whole parts count
     * ({@link SealedFile#PART}): what broke off in the middle of one has to come again.
     *
     * @param at how many bytes came before
     * @return how many bytes are there now; to go on elsewhere than there leaves everything as it is
     */
    public Outcome<Long> append(Arrival arrival, long at, InputStream content) {
        return alone(arrival, progress -> {
            Fingerprints sums = sums(arrival, progress);
            if (at != progress.position) {
                return Outcome.done(progress.position);
            }
            if (!hasRoomFor(Math.min(SealedFile.PART, arrival.bytes() - at))) {
                return Outcome.refused(Objection.DISK_FULL);
            }
            try (FileChannel file = FileChannel.open(part(arrival.id()), StandardOpenOption.WRITE)) {
                Fingerprints after = takePart(arrival, progress.position, sums, content, file);
                while (after != null) {
                    sums = after;
                    progress.sums = after;
                    progress.position += SealedFile.lengthOf(progress.position / SealedFile.PART, arrival.bytes());
                    disk.told(file, progress.position);
                    after = takePart(arrival, progress.position, sums, content, file);
                }
            } catch (IOException e) {
                if (!hasRoomFor(1)) {
                    return Outcome.refused(Objection.DISK_FULL);
                }
                throw new UncheckedIOException("the store of evidence cannot be written", e);
            }
            return Outcome.done(progress.position);
        });
    }

    /** @return the fingerprints with the part; null when it did not come as a whole */
    private @Nullable Fingerprints takePart(
            Arrival arrival, long position, Fingerprints before, InputStream content, FileChannel file)
            throws IOException {
        long number = position / SealedFile.PART;
        int left = position == arrival.bytes() ? 0 : SealedFile.lengthOf(number, arrival.bytes());
        if (left == 0) {
            return null;
        }
        Fingerprints sums = before.copy();
        byte[][] buffers = new byte[Fingerprints.IN_TURN][Math.min(AT_ONCE, left)];
        int turn = 0;
        OutputStream sealed = sealed(arrival).sealing(file, number);
        while (left > 0) {
            byte[] some = buffers[turn];
            turn = (turn + 1) % Fingerprints.IN_TURN;
            int read = more(content, some, Math.min(some.length, left));
            if (read <= 0) {
                file.truncate(SealedFile.placeOf(number));
                return null;
            }
            sums.add(some, read);
            sealed.write(some, 0, read);
            left -= read;
        }
        sealed.close();
        return sums;
    }

    /** What goes wrong while reading is the sender's; what goes wrong while writing is ours. */
    private static int more(InputStream content, byte[] some, int most) {
        try {
            return content.readNBytes(some, 0, most);
        } catch (IOException brokenOff) {
            return 0;
        }
    }

    /** How many bytes of a file are there. */
    public Outcome<Long> position(Arrival arrival) {
        return alone(arrival, progress -> {
            sums(arrival, progress);
            return Outcome.done(progress.position);
        });
    }

    /**
     * Seals a file of which all bytes have come. Until somebody says where it belongs it can be asked for again and again.
     *
     * @param sent what whoever sent it says is its fingerprint; what differs is forgotten
     */
    public Outcome<ReceivedFile> complete(Arrival arrival, @Nullable Digest sent) {
        return alone(arrival, progress -> {
            Fingerprints sums = sums(arrival, progress);
            if (progress.position < arrival.bytes()) {
                return Outcome.refused(Objection.FILE_INCOMPLETE, progress.position);
            }
            Digest fingerprint = sums.sha256();
            if (sent != null && !sent.equals(fingerprint)) {
                forget(arrival.id());
                return Outcome.refused(Objection.FINGERPRINT_DIFFERS);
            }
            try (FileChannel file = FileChannel.open(part(arrival.id()), StandardOpenOption.WRITE)) {
                sealed(arrival).seal(file, fingerprint, arrival.bytes());
                file.force(true);
            } catch (IOException e) {
                if (!hasRoomFor(1)) {
                    return Outcome.refused(Objection.DISK_FULL);
                }
                throw new UncheckedIOException("the store of evidence cannot be written", e);
            }
            progress.place = place(arrival.caseId(), fingerprint);
            return Outcome.done(new ReceivedFile(arrival, fingerprint, sums.sha3()));
        });
    }

    /** Takes a whole file in from somebody who is not far away. */
    public Outcome<ReceivedFile> receive(Arrival arrival, InputStream content) {
        Outcome<Long> room = mayTake(arrival.bytes());
        if (room instanceof Outcome.Refused<Long> refused) {
            return Outcome.refused(refused.reasons());
        }
        Outcome<Long> taken = append(arrival, 0, content);
        return taken instanceof Outcome.Refused<Long> refused
                ? Outcome.refused(refused.reasons())
                : complete(arrival, null);
    }

    /**
     * What was on its way lies in its place from now on. To be called once the record of it stays; twice does no harm: what
     * lies in its place is never replaced, whatever came again under the same name.
     */
    public void settle(UUID arrivedAs, CaseId file, Digest fingerprint) {
        Path place = place(file, fingerprint);
        ending(arrivedAs, part -> {
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                Files.deleteIfExists(part);
            } else {
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
        });
    }

    /** Gives a file up that was on its way. */
    public void forget(UUID arrivedAs) {
        ending(arrivedAs, Files::deleteIfExists);
    }

    private interface End {
        void of(Path part) throws IOException;
    }

    /** Ends the way of a file, while nobody adds to it. */
    private void ending(UUID arrivedAs, End end) {
        Progress progress = onTheirWay.computeIfAbsent(arrivedAs, id -> new Progress());
        progress.lock.lock();
        try {
            end.of(part(arrivedAs));
            onTheirWay.remove(arrivedAs);
        } catch (IOException e) {
            throw new UncheckedIOException("the store of evidence cannot be written", e);
        } finally {
            progress.lock.unlock();
        }
    }

    /** How many bytes of a file have come, as far as the disk tells at a glance. */
    long roughly(Arrival arrival) {
        try {
            long whole = SealedFile.wholeParts(Files.size(part(arrival.id())), arrival.bytes());
            return Math.min(arrival.bytes(), whole * SealedFile.PART);
        } catch (IOException nothingThere) {
            return 0;
        }
    }

    /** When something of it came; long ago where nothing is there. */
    Instant lastMoved(UUID arrivedAs) {
        try {
            return Files.getLastModifiedTime(part(arrivedAs)).toInstant();
        } catch (IOException nothingThere) {
            return Instant.EPOCH;
        }
    }

    /** The names of all files that are on their way, or whose way ended without a word. */
    public List<UUID> onTheirWay() {
        if (!Files.isDirectory(incoming())) {
            return List.of();
        }
        try (var parts = Files.list(incoming())) {
            return parts.map(part -> part.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f-]{36}"))
                    .map(UUID::fromString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file of a case for reading, from wherever. Bytes that were changed since they came are not handed out.
     *
     * @throws IOException when it is not there, or not the file that was put there; also while it is read
     */
    public SeekableByteChannel open(CaseId file, Digest fingerprint) throws IOException {
        Path place = place(file, fingerprint);
        return SealedFile.open(keys.of(file), file, fingerprint, Files.exists(place) ? place : notYetInPlace(place));
    }

    private Path notYetInPlace(Path place) {
        return onTheirWay.entrySet().stream()
                .filter(entry -> place.equals(entry.getValue().place))
                .map(entry -> part(entry.getKey()))
                .findFirst()
                .orElse(place);
    }

    private interface Step<T> {
        Outcome<T> with(Progress progress);
    }

    private <T> Outcome<T> alone(Arrival arrival, Step<T> step) {
        Progress progress = onTheirWay.computeIfAbsent(arrival.id(), id -> new Progress());
        if (!progress.lock.tryLock()) {
            return Outcome.refused(Objection.FILE_BUSY);
        }
        try {
            return step.with(progress);
        } finally {
            progress.lock.unlock();
        }
    }

    /** After a restart: reads again what is there, as far as it can be read. */
    private Fingerprints sums(Arrival arrival, Progress progress) {
        Fingerprints sums = progress.sums;
        if (sums == null) {
            sums = Fingerprints.ofNothing();
            try {
                Files.createDirectories(incoming());
                progress.position = readAgain(arrival, sums);
            } catch (IOException e) {
                throw new UncheckedIOException("the store of evidence cannot be read", e);
            }
            progress.sums = sums;
        }
        return sums;
    }

    private long readAgain(Arrival arrival, Fingerprints sums) throws IOException {
        long position = 0;
        try (FileChannel file = FileChannel.open(
                part(arrival.id()), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long whole = SealedFile.wholeParts(file.size(), arrival.bytes());
            SeekableByteChannel content = sealed(arrival).unsealed(file, arrival.bytes());
            for (long number = 0; number < whole; number++) {
                ByteBuffer part = ByteBuffer.allocate(SealedFile.lengthOf(number, arrival.bytes()));
                try {
                    while (part.hasRemaining()) {
                        content.read(part);
                    }
                } catch (IOException damaged) {
                    break;
                }
                sums.add(part.array(), part.capacity());
                position += part.capacity();
            }
            file.truncate(
                    position == arrival.bytes()
                            ? SealedFile.lengthOnDisk(position)
                            : SealedFile.placeOf(position / SealedFile.PART));
        }
        return position;
    }

    private boolean hasRoomFor(long bytes) {
        try {
            Files.createDirectories(incoming());
            return room.in(incoming()) >= bytes + RESERVE;
        } catch (IOException e) {
            throw new UncheckedIOException("the store of evidence cannot be written", e);
        }
    }

    private SealedFile sealed(Arrival arrival) {
        return new SealedFile(keys.of(arrival.caseId()), arrival.caseId(), arrival.id());
    }

    /** Whether the folder is there, in which everything lies. */
    boolean isThere() {
        return Files.isDirectory(folder);
    }

    Path place(CaseId file, Digest fingerprint) {
        return folder.resolve(file.value().toString()).resolve(fingerprint.hex());
    }

    private Path part(UUID arrivedAs) {
        return incoming().resolve(arrivedAs.toString());
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }
}
