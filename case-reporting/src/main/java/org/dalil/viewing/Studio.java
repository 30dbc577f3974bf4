package org.dalil.viewing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where files are drawn: few at a time, one for each person, none for long. What does not end is left alone and its place
 * given to others, a few times; then the studio is closed until one of them ends.
 */
@ApplicationScoped
public class Studio {

    private static final int PLACES = 2;
    private static final int MOST_LEFT_ALONE = 6;
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(PLACES, true);

    /** One for each person, or nearly: two may share one. */
    private final List<Semaphore> turns =
            Stream.generate(() -> new Semaphore(1, true)).limit(64).toList();

    private final AtomicInteger leftAlone = new AtomicInteger();
    private final Duration limit;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "drawing");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY + 1);
        return thread;
    });

    public Studio() {
        this(Duration.ofSeconds(20));
    }

    Studio(Duration limit) {
        this.limit = limit;
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    /** @param whose for whom it is done; the next one for the same waits no longer than a while */
    <T> T doing(Object whose, Callable<T> work) throws CannotShow {
        Semaphore turn = turns.get(Math.floorMod(whose.hashCode(), turns.size()));
        try {
            if (!turn.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CannotShow(CannotShow.Reason.BUSY);
            }
            try {
                if (leftAlone.get() >= MOST_LEFT_ALONE || !places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new CannotShow(CannotShow.Reason.BUSY);
                }
                try {
                    return result(work);
                } finally {
                    places.release();
                }
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotShow(CannotShow.Reason.BUSY, stopped);
        }
    }

    private <T> T result(Callable<T> work) throws CannotShow, InterruptedException {
        AtomicBoolean settled = new AtomicBoolean();
        Future<T> running = workers.submit(() -> {
            try {
                return work.call();
            } finally {
                if (!settled.compareAndSet(false, true)) {
                    leftAlone.decrementAndGet();
                }
            }
        });
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            if (settled.compareAndSet(false, true)) {
                leftAlone.incrementAndGet();
            }
            running.cancel(true);
            throw new CannotShow(CannotShow.Reason.TOO_SLOW, tooSlow);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CannotShow reason) {
                throw reason;
            }
            if (failed.getCause() instanceof IOException gone) {
                throw new CannotShow(CannotShow.Reason.MISSING, gone);
            }
            throw new CannotShow(CannotShow.Reason.BROKEN, failed);
        }
    }
}
