package org.dalil.dossier.parcel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.dalil.shared.Digest;

/**
 * One number over many lines, as RFC 9162 computes it: a leaf is the digest of a zero byte and the line, a branch that of
 * a one byte and the two below it, and the left side is as large a power of two as there is below the whole.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] BRANCH = {1};

    private MerkleTree() {}

    static Digest root(List<String> lines) {
        if (lines.isEmpty()) {
            return Digest.of(new byte[0]);
        }
        return lines.size() == 1
                ? digest(LEAF, lines.get(0).getBytes(StandardCharsets.UTF_8), new byte[0])
                : branch(lines);
    }

    private static Digest branch(List<String> lines) {
        int left = Integer.highestOneBit(lines.size() - 1);
        return digest(BRANCH, bytes(root(lines.subList(0, left))), bytes(root(lines.subList(left, lines.size()))));
    }

    private static byte[] bytes(Digest digest) {
        return HexFormat.of().parseHex(digest.hex());
    }

    private static Digest digest(byte[] kind, byte[] one, byte[] other) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(kind);
        all.writeBytes(one);
        all.writeBytes(other);
        return Digest.of(all.toByteArray());
    }
}
