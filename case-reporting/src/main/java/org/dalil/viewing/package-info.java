/**
 * Shows files of evidence without handing them out: pages and images are drawn here, from bytes that are decrypted on the
 * way, and only the drawing reaches a browser. Start with {@link org.dalil.viewing.ViewingDesk}; what draws stands behind
 * {@link org.dalil.viewing.Draughtsman}, so that it can move into a process of its own. Knows nothing of reviews and
 * requests, and keeps nothing.
 */
@NullMarked
package org.dalil.viewing;

import org.jspecify.annotations.NullMarked;
