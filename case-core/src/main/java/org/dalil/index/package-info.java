/**
 * The words by which cases, requests and items of evidence are found. A thing says what it is found by
 * ({@link org.dalil.index.Findable}); the {@link org.dalil.index.IndexKeeper} writes that down in the transaction that
 * writes the thing, whoever does so. Thus the index cannot lag behind, needs no files of its own, comes back with the
 * tables of a backup, and forgets a word when the thing does. It holds nothing that the tables do not hold, and no name of
 * anybody who is protected. What it does not know by some accident, or knows for no reason, the
 * {@link org.dalil.index.IndexRound} settles at the start and each night. Knows no case and nobody who looks for one.
 */
@NullMarked
package org.dalil.index;

import org.jspecify.annotations.NullMarked;
