package org.dalil.cases;

import java.time.Instant;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a case.
 *
 * @param leads whether she opened it, or took it over from who did
 * @param admittedBy the name of who let her in; null if she was there first
 */
public record MemberView(
        AccountId account,
        String name,
        String email,
        Role role,
        boolean leads,
        Instant since,
        @Nullable String admittedBy) {}
