package org.dalil.assignments;

import java.time.LocalDate;
import org.dalil.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody is away, both days included.
 *
 * @param deputyName whom to ask meanwhile; null where nobody was named
 */
public record Away(
        AccountId account, LocalDate first, LocalDate last, @Nullable AccountId deputy, @Nullable String deputyName) {}
