package org.dalil.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Workers for one kind of work: never more of them than places, each for one room, sent home when nobody asks. */
final class Crew implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Crew.class.getName());
    private static final int PLACES = 2;

    private final Limits limits;
    private final Duration patience;
    private final Semaphore places = new Semaphore(PLACES, true);
    /** Who waited longest comes first. */
    private final List<WorkerProcess> idle = new ArrayList<>();

    private int busy;
    private @Nullable Sandbox sandbox;

    /** @param patience how long a worker stays that is not asked */
    Crew(Limits limits, Duration patience) {
        this.limits = limits;
        this.patience = patience;
    }

    /**
     * @param room whose file it is: a worker never sees files of two rooms
     * @return null when it answered to the end
     */
    @Nullable Failure ask(UUID room, Question question, Consumer<Frame> heard) {
        places.acquireUninterruptibly();
        return asked(room, question, heard);
    }

    /** The same for a person who waits: where no place is free in time, there is no worker. */
    @Nullable Failure ask(UUID room, Question question, Consumer<Frame> heard, Duration atMost) {
        try {
            return places.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)
                    ? asked(room, question, heard)
                    : Failure.NO_WORKER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Failure.NO_WORKER;
        }
    }

    /** With a place, which is given back. */
    private @Nullable Failure asked(UUID room, Question question, Consumer<Frame> heard) {
        try {
            WorkerProcess worker = take(room);
            Failure failure = Failure.DIED;
            try {
                failure = worker.ask(question, heard);
            } finally {
                left(worker, failure == null);
            }
            if (failure != null) {
                LOG.log(Level.WARNING, "a worker was ended: {0}", failure);
            }
            return failure;
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "no worker can be started", e);
            return Failure.NO_WORKER;
        } finally {
            places.release();
        }
    }

    private WorkerProcess take(UUID room) throws IOException {
        List<WorkerProcess> tooMany = new ArrayList<>();
        WorkerProcess found = null;
        synchronized (idle) {
            busy++;
            for (Iterator<WorkerProcess> each = idle.iterator(); found == null && each.hasNext(); ) {
                WorkerProcess worker = each.next();
                if (worker.serves(room)) {
                    found = worker;
                    each.remove();
                }
            }
            while (busy + idle.size() > PLACES) {
                tooMany.add(idle.remove(0));
            }
        }
        tooMany.forEach(WorkerProcess::close);
        if (found != null) {
            return found;
        }
        try {
            return new WorkerProcess(room, sandbox(), limits);
        } catch (IOException | RuntimeException e) {
            synchronized (idle) {
                busy--;
            }
            throw e;
        }
    }

    private void left(WorkerProcess worker, boolean isWell) {
        synchronized (idle) {
            busy--;
            if (isWell) {
                idle.add(worker);
            }
        }
        if (!isWell) {
            worker.close();
            return;
        }
        int files = worker.files();
        CompletableFuture.delayedExecutor(patience.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> {
                    boolean bored;
                    synchronized (idle) {
                        bored = worker.files() == files && idle.remove(worker);
                    }
                    if (bored) {
                        worker.close();
                    }
                });
    }

    synchronized Sandbox sandbox() {
        if (sandbox == null) {
            sandbox = new Sandbox(limits);
            LOG.log(Level.INFO, "workers: cut off by the system {0}, read pictures {1}", new Object[] {
                sandbox.isCutOff(), sandbox.canRead()
            });
        }
        return sandbox;
    }

    @Override
    public void close() {
        List<WorkerProcess> all;
        synchronized (idle) {
            all = List.copyOf(idle);
            idle.clear();
        }
        all.forEach(WorkerProcess::close);
    }
}
