package org.dalil.web.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.dalil.web.it.Visitor;

/**
 * How much heap a large file takes on its way in; by hand, with the class path of the tests, from the folder case-web when
 * it is built. Argument: how many megabytes the file has (2000).
 *
 * <p>Dalil is started, signed in to and cleaned up, which tells what is in use. Then, as long as the upload lasts, the heap is
 * cleaned up again and again, while pieces are on their way, and what is left each time is what is in use. What is
 * only waiting to be cleaned up does not count: how much of that there may be is a setting, not a need.
 */
public final class HeapOfUpload {

    private static final int PIECE = 32 << 20;
    private static final long MEGABYTE = 1_000_000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private HeapOfUpload() {}

    public static void main(String[] arguments) throws Exception {
        var bytes = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 2000) * MEGABYTE;
        System.setProperty("dalil.demo.password", "for-tests-only");
        try (var dalil = Installation.in(Files.createTempDirectory("heap")).start()) {
            var place = dalil.firstCase();
            bring(dalil, place, MEGABYTE, 1);
            var idle = inUse(dalil);
            say("in use when nobody works: %d MB", idle);
            var began = System.nanoTime();
            var sending = CompletableFuture.runAsync(() -> bring(dalil, place, bytes, 2));
            long peak = 0;
            var looks = 0;
            for (; !sending.isDone(); looks++) {
                peak = Math.max(peak, inUse(dalil));
            }
            sending.join();
            say(
                    "%d MB were kept in %.0f s; of %d looks at it the heap had at most %d MB in use (%d MB more), %d MB afterwards",
                    bytes / MEGABYTE, (System.nanoTime() - began) / 1e9, looks, peak, peak - idle, inUse(dalil));
        }
    }

    private static void bring(Installation dalil, String place, long bytes, int seed) {
        try {
            send(dalil, place, bytes, seed);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void send(Installation dalil, String place, long bytes, int seed) throws NoSuchAlgorithmException {
        var omar = dalil.as("omar");
        var upload = Visitor.field(
                "upload", omar.announce(place, bytes + " bytes.bin", bytes).body());
        var sum = MessageDigest.getInstance("SHA-256");
        var random = new Random(seed);
        for (long at = 0; at < bytes; ) {
            var piece = new byte[(int) Math.min(PIECE, bytes - at)];
            random.nextBytes(piece);
            sum.update(piece);
            var sent = omar.sendPart(upload, at, piece);
            at += piece.length;
            if (!Visitor.field("at", sent.body()).equals(String.valueOf(at))) {
                throw new AssertionError(sent.statusCode() + " " + sent.body());
            }
        }
        var kept = omar.finish(upload, HexFormat.of().formatHex(sum.digest()));
        if (kept.statusCode() != 201) {
            throw new AssertionError(kept.statusCode() + " " + kept.body());
        }
    }

    /** Of the heap of the server, in megabytes, cleaned up. */
    private static long inUse(Installation dalil) throws IOException {
        var server = String.valueOf(dalil.server());
        asked(server, "GC.run");
        // of both generations; what comes behind is no heap
        return USED.matcher(asked(server, "GC.heap_info").replaceAll("(?s)Metaspace.*", ""))
                        .results()
                        .mapToLong(used -> Long.parseLong(used.group(1)))
                        .sum()
                >> 10;
    }

    private static String asked(String server, String what) throws IOException {
        var process = new ProcessBuilder("jcmd", server, what)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes());
    }

    private static void say(String sentence, Object... values) {
        System.out.println(String.format(Locale.ROOT, sentence, values));
    }
}
