package org.dalil.evidence;

import java.time.Instant;

/**
 * A walk through the whole store.
 *
 * @param started whatever was kept before was looked at
 * @param faults how many files are not what they were, those found earlier included
 */
public record StoreRoundView(Instant started, Instant ended, long files, long bytes, long faults) {

    public boolean isClean() {
        return faults == 0;
    }
}
