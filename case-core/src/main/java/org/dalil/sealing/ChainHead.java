package org.dalil.sealing;

import org.jspecify.annotations.Nullable;

/** Where a chain ends, as it is noted in the database, right or wrong. */
public record ChainHead(long number, String seal, @Nullable String mac) {

    public boolean isSigned(ChainKey key) {
        return key.signed(number, seal, mac);
    }
}
