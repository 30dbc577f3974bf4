/**
 * How items of evidence came to be: by whom one was made of its original, or where, when and with what it was captured
 * from the web. Start with {@link org.dalil.origins.Origin}; pages read through {@link org.dalil.origins.OriginReading}.
 * Knows items by their ids; which item is the original of which, items say themselves.
 */
@NullMarked
package org.dalil.origins;

import org.jspecify.annotations.NullMarked;
