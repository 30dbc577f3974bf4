package org.dalil.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedFileTest {

    private static final int SEGMENT = 1 << 20;
    private static final CaseId CASE = CaseId.next();

    private final StreamingAead key = DataKeys.read(DataKeys.newKey());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                1,
                SEGMENT - 57,
                SEGMENT - 56,
                SEGMENT - 55,
                SEGMENT,
                SealedFile.PART - 1,
                SealedFile.PART,
                SealedFile.PART + 1,
                2 * SealedFile.PART + 12_345
            })
    void comes_back_as_it_was_and_takes_the_room_that_was_foretold(int length) throws IOException {
        byte[] bytes = bytes(length, 1);
        Path place = written(bytes, CASE);
        assertEquals(SealedFile.lengthOnDisk(length) + Parts.sealed(24), Files.size(place));
        assertArrayEquals(bytes, read(place, CASE, bytes));
    }

    @Test
    void is_read_from_anywhere_without_what_lies_before() throws IOException {
        byte[] bytes = bytes(3 * SealedFile.PART, 2);
        Path place = written(bytes, CASE);
        damage(place, 0);
        damage(place, SealedFile.placeOf(1) + 3 * SEGMENT);
        try (SeekableByteChannel file = SealedFile.open(key, CASE, Digest.of(bytes), place)) {
            assertEquals(bytes.length, file.size());
            assertThrows(IOException.class, () -> file.position(10).read(ByteBuffer.allocate(10)));
            for (int from :
                    new int[] {SealedFile.PART, 2 * SealedFile.PART - 5 - SEGMENT - SEGMENT, 2 * SealedFile.PART}) {
                ByteBuffer some = ByteBuffer.allocate(100);
                file.position(from).read(some);
                assertArrayEquals(Arrays.copyOfRange(bytes, from, from + 100), some.array());
            }
            assertEquals(-1, file.position(bytes.length).read(ByteBuffer.allocate(1)));
        }
    }

    @Test
    void a_single_changed_byte_is_noticed_wherever_it_is() throws IOException {
        byte[] bytes = bytes(SealedFile.PART + 1000, 3);
        Path place = written(bytes, CASE);
        long length = Files.size(place);
        for (long at : new long[] {0, 50, SEGMENT + 7, SealedFile.placeOf(1) - 1, SealedFile.placeOf(1), length - 1}) {
            damage(place, at);
            assertThrows(IOException.class, () -> read(place, CASE, bytes), () -> "changed at " + at);
            damage(place, at);
        }
        assertArrayEquals(bytes, read(place, CASE, bytes));
    }

    @Test
    void what_is_cut_off_or_added_is_noticed() throws IOException {
        byte[] bytes = bytes(SealedFile.PART + 1000, 4);
        Path place = written(bytes, CASE);
        byte[] whole = Files.readAllBytes(place);
        for (int length : new int[] {0, 10, 100, whole.length / 2, whole.length - 1}) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThrows(IOException.class, () -> read(place, CASE, bytes));
        }
        Files.write(place, Arrays.copyOf(whole, whole.length + 1));
        assertThrows(IOException.class, () -> read(place, CASE, bytes));
        byte[] withoutFirst = Arrays.copyOfRange(whole, (int) SealedFile.placeOf(1), whole.length);
        Files.write(place, withoutFirst);
        assertThrows(IOException.class, () -> read(place, CASE, bytes));
    }

    @Test
    void one_file_does_not_open_in_the_place_of_another() throws IOException {
        byte[] one = bytes(5000, 5);
        byte[] other = bytes(5000, 6);
        Path place = written(one, CASE);
        assertThrows(IOException.class, () -> read(place, CASE, other));
        Path mixed = written(other, CASE);
        byte[] parts = Arrays.copyOf(Files.readAllBytes(place), (int) SealedFile.lengthOnDisk(5000));
        try (FileChannel file = FileChannel.open(mixed, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(parts), 0);
        }
        assertThrows(IOException.class, () -> read(mixed, CASE, other), "the parts of one under the seal of the other");
    }

    @Test
    void a_file_does_not_open_in_another_case_not_even_under_the_same_key() throws IOException {
        byte[] bytes = bytes(5000, 7);
        Path place = written(bytes, CASE);
        assertThrows(IOException.class, () -> read(place, CaseId.next(), bytes));
        StreamingAead otherKey = DataKeys.read(DataKeys.newKey());
        assertThrows(IOException.class, () -> SealedFile.open(otherKey, CASE, Digest.of(bytes), place));
    }

    @Test
    void nothing_of_it_can_be_read_on_the_disk() throws IOException {
        byte[] bytes = new byte[100_000];
        Path place = written(bytes, CASE);
        int zeros = 0;
        for (byte each : Files.readAllBytes(place)) {
            zeros += each == 0 ? 1 : 0;
        }
        assertEquals(100_000 / 256.0, zeros, 150);
    }

    private Path written(byte[] bytes, CaseId file) throws IOException {
        Path place = folder.resolve(UUID.randomUUID().toString());
        SealedFile sealed = new SealedFile(key, file, UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int part = 0; part * SealedFile.PART < bytes.length; part++) {
                try (OutputStream out = sealed.sealing(channel, part)) {
                    out.write(bytes, part * SealedFile.PART, SealedFile.lengthOf(part, bytes.length));
                }
            }
            sealed.seal(channel, Digest.of(bytes), bytes.length);
        }
        return place;
    }

    private byte[] read(Path place, CaseId file, byte[] expected) throws IOException {
        try (InputStream content = Channels.newInputStream(SealedFile.open(key, file, Digest.of(expected), place))) {
            return content.readAllBytes();
        }
    }

    private static void damage(Path place, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.flip();
            channel.write(ByteBuffer.wrap(new byte[] {(byte) (one.get() ^ 1)}), at);
        }
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
