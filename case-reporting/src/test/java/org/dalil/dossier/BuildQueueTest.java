package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildQueueTest {

    @Test
    void of_many_who_build_at_once_each_gets_a_turn_and_one_is_built_at_a_time() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var queue = new BuildQueue(threads);
            var busy = new AtomicInteger();
            var most = new AtomicInteger();
            List<Integer> built = Collections.synchronizedList(new ArrayList<>());
            var all = new CountDownLatch(8);
            for (int number = 0; number < 8; number++) {
                int one = number;
                assertTrue(queue.offer(() -> {
                    most.accumulateAndGet(busy.incrementAndGet(), Math::max);
                    built.add(one);
                    busy.decrementAndGet();
                    all.countDown();
                }));
            }
            all.await();
            assertEquals(1, most.get());
            assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), built, "who came first is built first");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_people_wait_for_goes_before() {
        var during = new AtomicInteger();
        int usual = Thread.currentThread().getPriority();
        new BuildQueue(Runnable::run)
                .offer(() -> during.set(Thread.currentThread().getPriority()));
        assertTrue(during.get() < usual);
        assertEquals(usual, Thread.currentThread().getPriority(), "the thread is given back as it was");
    }

    @Test
    void it_does_not_grow_for_ever() {
        List<Runnable> begun = new ArrayList<>();
        var queue = new BuildQueue(begun::add);
        int taken = 0;
        while (queue.offer(() -> {})) {
            taken++;
        }
        assertEquals(24, taken);
        assertTrue(queue.isFull());
        assertEquals(1, begun.size(), "one thread for all of them");
        begun.get(0).run();
        assertFalse(queue.isFull());
        assertTrue(queue.offer(() -> {}));
        assertEquals(2, begun.size());
    }

    @Test
    void a_build_that_breaks_does_not_stop_the_next() {
        List<Runnable> begun = new ArrayList<>();
        var queue = new BuildQueue(begun::add);
        var built = new AtomicInteger();
        queue.offer(() -> {
            throw new OutOfMemoryError("on purpose");
        });
        queue.offer(built::incrementAndGet);
        begun.get(0).run();
        assertEquals(1, built.get());
    }

    @Test
    void nothing_is_taken_where_nobody_can_work() {
        var queue = new BuildQueue(work -> {
            throw new RejectedExecutionException();
        });
        assertFalse(queue.offer(() -> {}));
        assertFalse(queue.offer(() -> {}), "and the place is free again");
    }
}
