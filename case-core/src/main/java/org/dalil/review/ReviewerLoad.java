package org.dalil.review;

import org.dalil.accounts.AccountId;

/**
 * What waits for one reviewer, in the cases that the viewer sees.
 *
 * @param medianDays how long the middle one of them has been waiting
 */
public record ReviewerLoad(AccountId reviewer, String name, int waiting, long medianDays) {}
