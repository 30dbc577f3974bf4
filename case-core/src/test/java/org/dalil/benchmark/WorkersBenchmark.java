package org.dalil.benchmark;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.worker.Brought;
import org.dalil.worker.Look;
import org.dalil.worker.Workers;

/** How long a worker takes to start, and for a hundred files. Run by hand, with the class path of the tests. */
public final class WorkersBenchmark {

    private static final Logger LOG = Logger.getLogger(WorkersBenchmark.class.getName());
    private static final int FILES = 100;

    private WorkersBenchmark() {}

    public static void main(String[] arguments) {
        Workers workers = new Workers();
        workers.readPictures(); // finds out what the system can do, once for each start of the server
        UUID room = new UUID(1, 1);
        byte[] first = Brought.utf8("The first");
        say("the first file, with the start of the worker", millis(() -> look(workers, room, "txt", first)));
        say("the next one", millis(() -> look(workers, room, "txt", first)));
        List<byte[]> letters = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            letters.add(i % 2 == 0 ? Brought.pdf("Letter " + i) : Brought.docx("Letter " + i));
        }
        say(FILES + " letters, PDF and Word in turn", millis(() -> {
            for (int i = 0; i < FILES; i++) {
                look(workers, room, i % 2 == 0 ? "pdf" : "docx", letters.get(i));
            }
        }));
        say(
                "one of another case, for which another worker starts",
                millis(() -> look(workers, new UUID(2, 2), "txt", first)));
        workers.sendHome();
    }

    private static void look(Workers workers, UUID room, String ending, byte[] content) {
        Look look = workers.look(room, ending, new ByteArrayInputStream(content), content.length);
        if (look.failure() != null) {
            throw new IllegalStateException(look.toString());
        }
    }

    private static long millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void say(String what, long millis) {
        LOG.log(Level.INFO, "{0}: {1} ms", new Object[] {what, millis});
    }
}
