package org.dalil.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One round of review. */
public record RoundView(
        ReviewId id,
        int number,
        @Nullable String note,
        String sentBy,
        Instant sentAt,
        LocalDate dueOn,
        Review.@Nullable Ending ending,
        @Nullable Instant endedAt) {

    public boolean open() {
        return endedAt == null;
    }
}
