package org.dalil.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a case.
 *
 * @param leads whether she opened it, or took it over from who did
 * @param admittedBy the name of who let her in; null if she was there first
 * @param lastHere the day on which she was last signed in, in UTC: at what hour is nobody else's business
 */
public record MemberView(
        AccountId account,
        String name,
        String email,
        Role role,
        boolean leads,
        Instant since,
        @Nullable String admittedBy,
        @Nullable LocalDate lastHere) {

    MemberView(
            AccountId account,
            String name,
            String email,
            Role role,
            boolean leads,
            Instant since,
            @Nullable String admittedBy,
            @Nullable Instant lastUse) {
        this(
                account,
                name,
                email,
                role,
                leads,
                since,
                admittedBy,
                lastUse == null ? null : LocalDate.ofInstant(lastUse, ZoneOffset.UTC));
    }
}
