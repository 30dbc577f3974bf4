package org.dalil.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Where new ids come from: time-ordered UUIDs (version 7), so that a million rows keep the indexes compact. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
