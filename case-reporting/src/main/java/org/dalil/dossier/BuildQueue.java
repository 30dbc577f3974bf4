package org.dalil.dossier;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where builds wait for their turn: one at a time is built, after all that people wait for, and no more wait than could
 * be built in an hour or so.
 */
@ApplicationScoped
public class BuildQueue {

    private static final Logger LOG = Logger.getLogger(BuildQueue.class.getName());
    private static final int PLACES = 1;
    private static final int MOST_WAITING = 24;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final @Nullable Executor given;
    private int busy;

    @Resource
    private @Nullable ManagedExecutorService threads;

    public BuildQueue() {
        this(null);
    }

    /** @param given who runs the builds; null: the container */
    BuildQueue(@Nullable Executor given) {
        this.given = given;
    }

    /** Whether another one would wait for too long. */
    synchronized boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    /** @return false where too many wait already: then it is not done */
    boolean offer(Runnable build) {
        synchronized (this) {
            if (waiting.size() >= MOST_WAITING) {
                return false;
            }
            waiting.add(build);
            if (busy == PLACES) {
                return true;
            }
            busy++;
        }
        try {
            executor().execute(this::work);
        } catch (RejectedExecutionException nobodyThere) {
            synchronized (this) {
                busy--;
                waiting.remove(build);
            }
            return false;
        }
        return true;
    }

    private Executor executor() {
        if (given != null) {
            return given;
        }
        if (threads == null) {
            throw new IllegalStateException("outside of a container somebody has to be given");
        }
        return threads;
    }

    private void work() {
        int usual = Thread.currentThread().getPriority();
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY + 1);
        try {
            for (Runnable next = next(); next != null; next = next()) {
                done(next);
            }
        } finally {
            Thread.currentThread().setPriority(usual);
        }
    }

    private static void done(Runnable build) {
        try {
            build.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.SEVERE, "a build broke, and the next one begins", failure);
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable build = waiting.poll();
        if (build == null) {
            busy--;
        }
        return build;
    }
}
