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

    /** Who adds fills so many arrays in turn: one is filled while the fingerprints of the others are taken. */
    static final int IN_TURN = 3;

    /** Not the pool of Java, which starts a thread for every task where there are two processors. */
    private static final Executor BESIDE = beside(Runtime.getRuntime().availableProcessors());

    private final MessageDigest sha256;

    /** What was added is counted one after the other, by whoever is free, while the next bytes come. */
    private CompletableFuture<Sha3> slower;

    /** As far as it was before the last bytes. */
    private CompletableFuture<?> before = CompletableFuture.completedFuture(null);

    private Fingerprints(MessageDigest sha256, CompletableFuture<Sha3> slower) {
        this.sha256 = sha256;
        this.slower = slower;
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
            return new Fingerprints(
                    MessageDigest.getInstance("SHA-256"), CompletableFuture.completedFuture(new Sha3()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** The bytes must stay what they are until bytes were added twice after them: see {@link #IN_TURN}. */
    void add(byte[] bytes, int length) {
        before.join();
        before = slower;
        slower = slower.thenApplyAsync(
                sha3 -> {
                    sha3.update(bytes, length);
                    return sha3;
                },
                BESIDE);
        sha256.update(bytes, 0, length);
    }

    /** The same, to go on from here in two ways. */
    Fingerprints copy() {
        CompletableFuture<Sha3> copied = slower.thenApply(Sha3::copy);
        slower = slower.thenCombine(copied, (own, other) -> own);
        return new Fingerprints(copyOfSha256(), copied);
    }

    /** Of all bytes until now; more may follow. */
    Digest sha256() {
        return new Digest(HexFormat.of().formatHex(copyOfSha256().digest()));
    }

    private MessageDigest copyOfSha256() {
        try {
            return (MessageDigest) sha256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the methods of Java can be cloned", e);
        }
    }

    /** Of all bytes until now, in 128 hexadecimal digits. */
    String sha3() {
        return HexFormat.of().formatHex(slower.join().digest());
    }
}
