/**
 * How items of evidence came to be: made from another item, as a translation is, or captured from the web. Start with
 * {@link org.dalil.origins.Origin}; pages read through {@link org.dalil.origins.OriginReading}. Knows items by their ids;
 * whoever counts sources or cites asks here for the original.
 */
@NullMarked
package org.dalil.origins;

import org.jspecify.annotations.NullMarked;
