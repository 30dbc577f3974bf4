package org.dalil.web.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.dalil.web.it.Visitor;

/**
 * How much heap a large file takes on its way in; by hand, with the class path of the tests, from the folder case-web when
 * it is built. Arguments: how many megabytes the file has (2000), and how many the heap may have more than what is in use
 * when nobody works (64).
 *
 * <p>Dalil is started, signed in to and cleaned up, which tells what is in use. Then it is started once more with a heap that
 * cannot become larger than that and the few megabytes more: what takes more ends it. What is in use then during the
 * upload, with what nobody needs any longer, is looked at after each piece.
 */
public final class HeapOfUpload {

    private static final int PIECE = 32 << 20;
    private static final long MEGABYTE = 1_000_000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private HeapOfUpload() {}

    public static void main(String[] arguments) throws Exception {
        var bytes = (arguments.length > 0 ? Long.parseLong(arguments[0]) : 2000) * MEGABYTE;
        var more = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 64;
        System.setProperty("dalil.demo.password", "for-tests-only");
        try (var dalil = Installation.in(Files.createTempDirectory("heap"))) {
            dalil.start();
            var place = dalil.firstCase();
            bring(dalil, place, MEGABYTE, 1);
            var idle = inUse(dalil, true);
            dalil.stop();
            say("in use when nobody works: %d MB", idle);
            dalil.startWith(Map.of("_JAVA_OPTIONS", "-Xmx" + (idle + more) + "m"));
            var began = System.nanoTime();
            var peak = bring(dalil, place, bytes, 2);
            say(
                    "%d MB were kept in %.0f s with a heap of %d MB; at most %d MB of it were in use, %d MB are afterwards",
                    bytes / MEGABYTE, (System.nanoTime() - began) / 1e9, idle + more, peak, inUse(dalil, true));
        }
    }

    /** Brings a file, and answers with the most that was in use meanwhile. */
    private static long bring(Installation dalil, String place, long bytes, int seed) throws Exception {
        var omar = dalil.as("omar");
        var upload = Visitor.field(
                "upload", omar.announce(place, bytes + " bytes.bin", bytes).body());
        var sum = MessageDigest.getInstance("SHA-256");
        var random = new Random(seed);
        long peak = 0;
        for (long at = 0; at < bytes; ) {
            var piece = new byte[(int) Math.min(PIECE, bytes - at)];
            random.nextBytes(piece);
            sum.update(piece);
            var sent = omar.sendPart(upload, at, piece);
            at += piece.length;
            if (!Visitor.field("at", sent.body()).equals(String.valueOf(at))) {
                throw new AssertionError(sent.statusCode() + " " + sent.body());
            }
            peak = Math.max(peak, inUse(dalil, false));
        }
        var kept = omar.finish(upload, HexFormat.of().formatHex(sum.digest()));
        if (kept.statusCode() != 201) {
            throw new AssertionError(kept.statusCode() + " " + kept.body());
        }
        return peak;
    }

    /** Of the heap of the server, in megabytes. */
    private static long inUse(Installation dalil, boolean cleanedUp) throws IOException {
        var server = String.valueOf(dalil.server());
        if (cleanedUp) {
            asked(server, "GC.run");
        }
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
