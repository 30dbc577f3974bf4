/**
 * Finds, for somebody who types a few words, whatever she may know of: cases, requests, evidence, parties and the people she
 * works with. Start with {@link org.dalil.search.BarSearch}. Who may know what is part of each question to the database,
 * never a sieve behind it: so no answer is shorter, slower or counted otherwise because of what somebody may not see.
 * Finding something is not reading it: an answer holds what lists show, and leads to the page.
 */
@NullMarked
package org.dalil.search;

import org.jspecify.annotations.NullMarked;
