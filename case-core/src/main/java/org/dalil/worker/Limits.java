package org.dalil.worker;

import java.time.Duration;

/**
 * What a worker may use up.
 *
 * @param megabytes of heap
 * @param time for one file
 * @param bytes how large a file it takes as a whole
 * @param answer how many bytes it may say about one
 */
public record Limits(int megabytes, Duration time, long bytes, long answer) {

    private static final long MEGABYTE = 1024 * 1024;

    public static Limits usual() {
        return new Limits(256, Duration.ofSeconds(120), 64 * MEGABYTE, 16 * MEGABYTE);
    }
}
