package org.dalil.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.ReceivedFile;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeysInMemory;

/**
 * How fast a file is hashed twice, encrypted and stored, beside {@code sha256sum} and {@code cp} of the same file; by
 * hand, with the class path of the tests. Arguments: a folder on the disk that matters, how many megabytes (1000), and how
 * many rounds count (7). Both take turns, and the file lies in the memory of the system; two rounds before warm up and are
 * told, but do not count. What counts is the median of the shares of each round, with the quartiles.
 *
 * <p>The time on the clock says little while others use the machine, as the store works with two processors where the
 * commands use one; so the time of processors is told too, and of that what the slowest thread of the store used, which
 * nothing can make up for. With {@code -Xmx64m} and 2000 it shows at the same time that the heap does not grow with the
 * file.
 */
public final class IntakeBenchmark {

    private static final long MEGABYTE = 1_000_000;
    private static final int WARMING_UP = 2;
    private static final int ROUNDS = 7;

    private IntakeBenchmark() {}

    /** Seconds on the clock, and of a processor. */
    private record Took(double clock, double processor) {

        Took plus(Took other) {
            return new Took(clock + other.clock, processor + other.processor);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "intake");
        long bytes = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 1000) * MEGABYTE;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Path file = written(folder.resolve("file"), bytes);
        CaseId id = CaseId.next();
        EvidenceStore store =
                new EvidenceStore(folder.resolve("evidence"), CaseKeysInMemory.sealedWith(folder.resolve("key"), id));
        List<Double> shares = new ArrayList<>();
        List<Double> sharesOfProcessor = new ArrayList<>();
        for (int round = 1 - WARMING_UP; round <= rounds; round++) {
            Took summed = command(folder, "sha256sum", file.toString());
            Took copied = command(
                    folder, "cp", file.toString(), folder.resolve("copy").toString());
            Files.delete(folder.resolve("copy"));
            Took plain = summed.plus(copied);
            double slowest = slowest();
            Took stored = took(() -> store(store, id, file, bytes));
            slowest = slowest() - slowest;
            say(
                    "round %d: sha256sum %.2f s, cp %.2f s (%.2f s of processor); store %.2f s (%.2f s of processors,"
                            + " %.2f s of one of them): %.0f %%",
                    round,
                    summed.clock(),
                    copied.clock(),
                    plain.processor(),
                    stored.clock(),
                    stored.processor(),
                    slowest,
                    100 * plain.clock() / stored.clock());
            if (round > 0) {
                shares.add(100 * plain.clock() / stored.clock());
                sharesOfProcessor.add(100 * plain.processor() / slowest);
            }
        }
        say("%d MB, by the clock: %s", bytes / MEGABYTE, quartiles(shares));
        say("%d MB, by the slowest thread: %s", bytes / MEGABYTE, quartiles(sharesOfProcessor));
        say(
                "load %.1f, the heap may be %d MB, %d MB of it are used",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        remove(folder);
    }

    private static String quartiles(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        return String.format(
                Locale.ROOT,
                "median %.0f %%, quartiles %.0f to %.0f %%, all %.0f to %.0f %%",
                sorted.get(last / 2),
                sorted.get(last / 4),
                sorted.get(last - last / 4),
                sorted.get(0),
                sorted.get(last));
    }

    private static void store(EvidenceStore store, CaseId id, Path file, long bytes) {
        Arrival arrival = new Arrival(UUID.randomUUID(), id, bytes);
        try (InputStream content = Files.newInputStream(file)) {
            Outcome<ReceivedFile> outcome = store.receive(arrival, content);
            ReceivedFile received = ((Outcome.Done<ReceivedFile>) outcome).value();
            store.settle(arrival.id(), id, received.fingerprint());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Took took(Runnable work) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        work.run();
        return new Took((System.nanoTime() - begin) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    /** What the thread has used that works on fingerprints; there may be several, of which one at a time works. */
    private static double slowest() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals("fingerprints"))
                .mapToDouble(thread -> threads.getThreadCpuTime(thread.getThreadId()) / 1e9)
                .sum();
    }

    /** As the shell of the system measures it, in a locale of its own. */
    private static Took command(Path folder, String... command) {
        Path times = folder.resolve("times");
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" > /dev/null", "time"));
        timed.addAll(List.of(command));
        ProcessBuilder process = new ProcessBuilder(timed).redirectError(times.toFile());
        process.environment().put("LC_ALL", "C");
        try {
            if (process.start().waitFor() != 0) {
                throw new IllegalStateException(command[0] + " failed: " + Files.readString(times));
            }
            String[] seconds = Files.readString(times).trim().split(" ");
            return new Took(
                    Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path written(Path file, long bytes) throws IOException {
        byte[] some = new byte[(int) MEGABYTE];
        Random random = new Random(1);
        try (var out = Files.newOutputStream(file)) {
            for (long left = bytes; left > 0; left -= some.length) {
                random.nextBytes(some);
                out.write(some);
            }
        }
        return file;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void say(String sentence, Object... values) {
        System.out.println(String.format(Locale.ROOT, sentence, values));
    }
}
