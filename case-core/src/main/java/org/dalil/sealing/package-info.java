/**
 * Chains of entries of which each seals the one before it, and which are signed with a key that is not in the database.
 * Start with {@link org.dalil.sealing.Link}; what shows that somebody touched a chain is
 * {@link org.dalil.sealing.ChainCheck}. Knows neither what the entries say nor who writes them.
 */
@NullMarked
package org.dalil.sealing;

import org.jspecify.annotations.NullMarked;
