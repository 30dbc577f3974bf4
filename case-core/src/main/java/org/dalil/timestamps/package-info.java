/**
 * Time stamps of RFC 3161: an authority outside of the house confirms that a file, or the end of a chain of custody, existed
 * by then. Nothing is asked unless the administrator names an authority, and then only fingerprints leave. Start with
 * {@link org.dalil.timestamps.StampRound}; what an answer is worth is decided by {@link org.dalil.timestamps.TokenCheck}.
 * Knows items by their ids and fingerprints, and no bytes.
 */
@NullMarked
package org.dalil.timestamps;

import org.jspecify.annotations.NullMarked;
