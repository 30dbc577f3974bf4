package org.dalil.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.shared.Outcome;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListReaderTest {

    private static final byte[] LIST = "Title (English)\nThe square\n".getBytes(StandardCharsets.UTF_8);

    private final CaseId file = CaseId.next();
    private final Workers workers = new Workers();
    private final ListReader reader = new ListReader(workers);
    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void send_everybody_home() {
        people.shutdownNow();
        workers.sendHome();
    }

    @Test
    void lists_that_come_slowly_keep_no_worker_from_one_that_is_there() throws Exception {
        List<Slow> slow = List.of(new Slow(), new Slow(), new Slow());
        List<CompletableFuture<Outcome<List<Line>>>> answers = new ArrayList<>();
        for (Slow each : slow) {
            answers.add(CompletableFuture.supplyAsync(() -> read(each), people));
            assertTrue(each.began.await(1, TimeUnit.MINUTES));
        }
        assertEquals(2, lines(read(new ByteArrayInputStream(LIST))).size());
        slow.forEach(each -> each.goesOn.countDown());
        for (CompletableFuture<Outcome<List<Line>>> answer : answers) {
            assertEquals(2, lines(answer.get(1, TimeUnit.MINUTES)).size());
        }
    }

    @Test
    void more_lists_than_the_memory_holds_are_told_to_come_again() throws Exception {
        List<Slow> slow = Stream.generate(Slow::new).limit(8).toList();
        for (Slow each : slow) {
            people.execute(() -> read(each));
            assertTrue(each.began.await(1, TimeUnit.MINUTES));
        }
        assertEquals(Outcome.refused(ListDesk.Objection.NO_READER), read(new ByteArrayInputStream(LIST)));
    }

    @Test
    void a_list_that_never_ends_is_given_up() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertEquals(Outcome.refused(ListDesk.Objection.TOO_LARGE, 8), read(endless));
    }

    private Outcome<List<Line>> read(InputStream content) {
        try {
            return reader.read(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Line> lines(Outcome<List<Line>> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<List<Line>>) outcome).value();
    }

    /** Sends a first letter, and the rest when it is told to. */
    private static final class Slow extends InputStream {

        private final CountDownLatch began = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);
        private int at;

        @Override
        public int read() {
            if (at == 1) {
                began.countDown();
                try {
                    goesOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return -1;
                }
            }
            return at < LIST.length ? LIST[at++] : -1;
        }
    }
}
