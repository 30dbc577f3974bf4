package org.dalil.accounts;

/** An account, and whether the installation lets nobody in without a second factor. */
record UnderRules(Account account, boolean secondFactorRequired) {}
