package org.dalil.accounts;

/**
 * Somebody who may come in.
 *
 * @param sessions the number under which her session begins; see {@link People#standing}
 * @param codeNeeded whether a code of her second factor has to follow first
 */
public record Entry(Person person, int sessions, boolean codeNeeded) {}
