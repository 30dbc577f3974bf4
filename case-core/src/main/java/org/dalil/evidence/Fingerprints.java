package org.dalil.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.dalil.shared.Digest;

/** Two fingerprints of the same bytes, by methods that have nothing in common: SHA-256, and SHA3-512, which is slower. */
final class Fingerprints {

    private final MessageDigest sha256;
    private final MessageDigest sha3;
    private CompletableFuture<Void> slower = CompletableFuture.completedFuture(null);

    private Fingerprints(MessageDigest sha256, MessageDigest sha3) {
        this.sha256 = sha256;
        this.sha3 = sha3;
    }

    static Fingerprints ofNothing() {
        try {
            return new Fingerprints(MessageDigest.getInstance("SHA-256"), MessageDigest.getInstance("SHA3-512"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has them", e);
        }
    }

    /** The bytes must stay what they are until the bytes after them were added. */
    void add(byte[] bytes, int length) {
        slower.join();
        slower = CompletableFuture.runAsync(() -> sha3.update(bytes, 0, length));
        sha256.update(bytes, 0, length);
    }

    /** The same, to go on from here in two ways. */
    Fingerprints copy() {
        slower.join();
        try {
            return new Fingerprints((MessageDigest) sha256.clone(), (MessageDigest) sha3.clone());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the methods of Java can be cloned", e);
        }
    }

    /** Of all bytes until now; more may follow. */
    Digest sha256() {
        return new Digest(HexFormat.of().formatHex(copy().sha256.digest()));
    }

    /** Of all bytes until now, in 128 hexadecimal digits. */
    String sha3() {
        return HexFormat.of().formatHex(copy().sha3.digest());
    }
}
