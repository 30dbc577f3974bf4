package org.dalil.review;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer said.
 *
 * @param holds whether the item is still what she looked at
 */
public record VerdictView(
        ReviewId review,
        AccountId reviewer,
        String name,
        Verdict.Kind kind,
        @Nullable String note,
        boolean holds,
        Instant at) {}
