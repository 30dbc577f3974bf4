package org.dalil.web.accounts;

import java.io.Serializable;
import java.time.Instant;
import org.dalil.accounts.AccountId;

/** What a session holds of somebody whose password was right and whose code has to follow. */
record Threshold(AccountId account, int sessions, Instant until) implements Serializable {}
