package org.dalil.audit;

import org.jspecify.annotations.Nullable;

/** Where the trail ends, as it is noted in the database, right or wrong. */
record ChainHead(long number, String seal, @Nullable String mac) {

    boolean isSigned(ChainKey key) {
        return key.signed(number, seal, mac);
    }
}
