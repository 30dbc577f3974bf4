package org.dalil.web.accounts;

import java.io.Serializable;
import org.dalil.accounts.AccountId;

/**
 * What a session holds of somebody who came in.
 *
 * @param sessions the number under which the session began; it ends when that of the account is another one
 * @param withCode whether a code of the second factor was given
 */
record Seat(AccountId account, int sessions, boolean withCode) implements Serializable {}
