package org.dalil.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.ReceivedFile;
import org.dalil.shared.Outcome;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.vault.DataKeys;

/**
 * How fast a file is hashed twice, encrypted and stored, beside {@code sha256sum} and {@code cp} of the same file; by
 * hand, with the class path of the tests. Arguments: a folder on the disk that matters, and how many megabytes (1000).
 * With {@code -Xmx64m} and 2000 it shows at the same time that the heap does not grow with the file.
 */
public final class IntakeBenchmark {

    private static final long MEGABYTE = 1_000_000;
    private static final int ROUNDS = 5;

    private IntakeBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "intake");
        long bytes = (arguments.length > 1 ? Long.parseLong(arguments[1]) : 1000) * MEGABYTE;
        Path file = written(folder.resolve("file"), bytes);
        CaseId id = CaseId.next();
        DataKeys keys = CaseKeysInMemory.sealedWith(folder.resolve("key"), id);
        EvidenceStore store = new EvidenceStore(folder.resolve("evidence"), keys);
        for (int round = 1; round <= ROUNDS; round++) {
            double summed = seconds(() -> run("sha256sum", file.toString()));
            double copied = seconds(
                    () -> run("cp", file.toString(), folder.resolve("copy").toString()));
            Files.delete(folder.resolve("copy"));
            long before = cpu();
            double stored = seconds(() -> store(store, id, file, bytes));
            double worked = (cpu() - before) / 1e9;
            say(
                    "%d MB: sha256sum %.1f s, cp %.1f s, store %.1f s (%.1f s of processor): %.0f %% of the speed",
                    bytes / MEGABYTE, summed, copied, stored, worked, 100 * (summed + copied) / stored);
        }
        say("the heap may be %d MB", Runtime.getRuntime().maxMemory() >> 20);
        say(
                "%d MB of it live",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        remove(folder);
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

    /** What all our threads have used, in nanoseconds. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(command[0] + " failed");
            }
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
