package org.dalil.protection;

import java.time.LocalDate;
import org.dalil.protection.ConsentEntry.Channel;
import org.dalil.protection.ConsentEntry.Form;
import org.dalil.protection.ConsentEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How somebody agreed to something, or took it back.
 *
 * @param day on which she said so
 * @param zone in which that day was
 * @param language in which it was explained, an ISO 639 code
 * @param expires the last day on which it holds
 * @param channel whether the way to reach her is safe
 * @param corrects the number of the line that it corrects
 */
public record ConsentTerms(
        Kind kind,
        LocalDate day,
        String zone,
        @Nullable String language,
        @Nullable String explainedBy,
        boolean risksExplained,
        @Nullable Form form,
        @Nullable LocalDate expires,
        Channel channel,
        @Nullable String note,
        @Nullable Integer corrects) {}
