package org.dalil.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dalil.shared.Digest;

/** Two fingerprints of the same bytes, by methods that have nothing in common: SHA-256, and SHA3-512, which is slower. */
final class Fingerprints {

    /** Not the pool of Java, which starts a thread for every task where there are two processors. */
    private static final Executor BESIDE = beside(Runtime.getRuntime().availableProcessors());

    private final MessageDigest sha256;
    private final Sha3 sha3;
    private CompletableFuture<Void> slower = CompletableFuture.completedFuture(null);

    private Fingerprints(MessageDigest sha256, Sha3 sha3) {
        this.sha256 = sha256;
        this.sha3 = sha3;
    }

    private static Executor beside(int threads) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(threads, threads, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "fingerprints");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    static Fingerprints ofNothing() {
        try {
            return new Fingerprints(MessageDigest.getInstance("SHA-256"), new Sha3());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** The bytes must stay what they are until the bytes after them were added. */
    void add(byte[] bytes, int length) {
        slower.join();
        slower = CompletableFuture.runAsync(() -> sha3.update(bytes, length), BESIDE);
        sha256.update(bytes, 0, length);
    }

    /** The same, to go on from here in two ways. */
    Fingerprints copy() {
        slower.join();
        try {
            return new Fingerprints((MessageDigest) sha256.clone(), sha3.copy());
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
        slower.join();
        return HexFormat.of().formatHex(sha3.digest());
    }
}
