package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Sha3Test {

    private static final long SEED = 20_210_714;

    @Test
    void says_of_nothing_and_of_abc_what_the_standard_says() {
        assertEquals(
                "a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a6"
                        + "15b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26",
                HexFormat.of().formatHex(new Sha3().digest()));
        Sha3 abc = new Sha3();
        abc.update("abc".getBytes(StandardCharsets.US_ASCII), 3);
        assertEquals(
                "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
                        + "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0",
                HexFormat.of().formatHex(abc.digest()));
    }

    @Test
    void says_of_every_length_what_the_one_of_java_says() throws NoSuchAlgorithmException {
        Random random = new Random(SEED);
        for (int length = 0; length < 600; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertArrayEquals(theirs(bytes), ours(bytes, 1 + random.nextInt(200)), "seed " + SEED + ", " + length);
        }
        byte[] longOne = new byte[3_000_001];
        random.nextBytes(longOne);
        assertArrayEquals(theirs(longOne), ours(longOne, 65_536));
    }

    @Test
    void goes_on_in_two_ways_from_a_copy() throws NoSuchAlgorithmException {
        byte[] beginning = "the beginning, longer than a block of seventy-two bytes, so that both have something"
                .getBytes(StandardCharsets.US_ASCII);
        Sha3 one = new Sha3();
        one.update(beginning, beginning.length);
        Sha3 other = one.copy();
        one.update(new byte[] {1}, 1);
        other.update(new byte[] {2}, 1);
        assertArrayEquals(theirs(with(beginning, 1)), one.digest());
        assertArrayEquals(theirs(with(beginning, 2)), other.digest());
        assertArrayEquals(other.digest(), other.digest());
    }

    private static byte[] with(byte[] bytes, int last) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = (byte) last;
        return longer;
    }

    private static byte[] ours(byte[] bytes, int atOnce) {
        Sha3 sum = new Sha3();
        for (int at = 0; at < bytes.length; at += atOnce) {
            byte[] some = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + atOnce));
            sum.update(some, some.length);
        }
        return sum.digest();
    }

    private static byte[] theirs(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA3-512").digest(bytes);
    }
}
