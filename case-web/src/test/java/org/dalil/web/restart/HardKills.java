package org.dalil.web.restart;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dalil.shared.Digest;

/**
 * Kills Dalil with {@code kill -9} at random moments while files come in and are reviewed, starts it again, and looks
 * whether all is there that was acknowledged, and nothing by half; by hand, with the class path of the tests, from the
 * folder case-web when it is built. Arguments: how many files (100), how often it is killed (20), and the seed of a
 * run whose files and pauses are to be the same.
 */
public final class HardKills {

    private static final int USUAL_FILES = 100;
    private static final int USUAL_KILLS = 20;
    private static final int LARGEST = 9 << 20;
    private static final int SMALL = 200_000;
    private static final double LONGEST_PAUSE = 1e9;
    private static final int LOOKED_AT = 3;

    private final Installation dalil;
    private final Random random;
    private final List<Incoming> files = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private HardKills(Installation dalil, Random random, int files) {
        this.dalil = dalil;
        this.random = random;
        for (var number = 1; number <= files; number++) {
            var length = random.nextInt(4) == 0 ? random.nextInt(LARGEST) : random.nextInt(SMALL);
            this.files.add(new Incoming("file " + number + ".bin", length, random.nextLong()));
        }
    }

    public static void main(String[] arguments) throws Exception {
        var files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_FILES;
        var kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_KILLS;
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : new Random().nextLong();
        say("%d files, %d kills, seed %d", files, kills, seed);
        System.setProperty("dalil.demo.password", "for-tests-only");
        var home = Files.createTempDirectory("kills");
        try (var dalil = Installation.in(home)) {
            var test = new HardKills(dalil, new Random(seed), files);
            test.run(kills);
            test.faults.forEach(fault -> say("FAULT: %s", fault));
            say(test.faults.isEmpty() ? "All is as it should be." : "What is left lies in %s.", home);
            System.exit(test.faults.isEmpty() ? 0 : 1);
        }
    }

    private void run(int kills) throws Exception {
        dalil.start();
        var place = dalil.firstCase();
        dalil.stop();
        var before = Remains.of(dalil);
        dalil.start();
        var work = new Work(dalil, place, files);
        for (var kill = 1; kill <= kills && !work.isDone(); kill++) {
            if (random.nextBoolean()) {
                files.stream().filter(file -> file.item() == null).forEach(Incoming::forgotten);
            }
            var begin = System.nanoTime();
            var share = (double) kill / (kills + 1);
            work.goOnUntil(share, (long) (random.nextDouble() * LONGEST_PAUSE));
            var killed = System.nanoTime();
            dalil.start();
            say(
                    "kill %d after %.1f s: %s; back after %.1f s",
                    kill, (killed - begin) / 1e9, work, (System.nanoTime() - killed) / 1e9);
            var kept = work.acknowledged();
            look(place, kept.subList(Math.max(0, kept.size() - LOOKED_AT), kept.size()));
        }
        work.goOnToTheEnd();
        say("in the end: %s; %d requests were cut off", work, work.cutOff());
        look(place, files);
        say("verify: %s", dalil.command("verify").replace('\n', ' '));
        dalil.stop();
        say("verify: %s", dalil.command("verify").replace('\n', ' '));
        say("verify-store: %s", dalil.command("verify-store").replace('\n', ' '));
        faults.addAll(work.faults());
        faults.addAll(Remains.of(dalil).faults(before, files, work.items()));
    }

    /** Whether the files that were kept can be read, byte for byte. */
    private void look(String place, List<Incoming> kept) {
        var lina = dalil.as("lina");
        for (var file : kept) {
            var taken = lina.take("/files/" + place + "/" + file.item());
            if (taken.statusCode() != 200 || !Digest.of(taken.body()).equals(file.fingerprint())) {
                faults.add(file + " was acknowledged and does not come back: " + taken.statusCode());
            }
        }
    }

    private static void say(String sentence, Object... values) {
        System.out.println(String.format(Locale.ROOT, sentence, values));
    }
}
