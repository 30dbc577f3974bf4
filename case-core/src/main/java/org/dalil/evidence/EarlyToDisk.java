package org.dalil.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Has the disk take what was written while more of it comes. A file that is whole must be on the disk before anybody is
 * told so, and at its end nobody waits for all of it then.
 */
final class EarlyToDisk {

    private static final long EVERY = 64L << 20;

    private final Executor beside = oneBeside();

    private static Executor oneBeside() {
        ThreadPoolExecutor one =
                new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "early to disk");
                    thread.setDaemon(true);
                    return thread;
                });
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /** @param position how far the file has come, in whole parts */
    void told(FileChannel file, long position) {
        if (position % EVERY == 0) {
            beside.execute(() -> take(file));
        }
    }

    private static void take(FileChannel file) {
        try {
            file.force(false);
        } catch (IOException closedMeanwhileOrFull) {
            return; // whoever completes the file asks again, and hears of it
        }
    }
}
