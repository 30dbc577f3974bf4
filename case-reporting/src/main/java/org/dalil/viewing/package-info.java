/**
 * Shows files of evidence without handing them out: workers draw pages and images, from bytes that are decrypted on the
 * way, and only the drawing reaches a browser. Start with {@link org.dalil.viewing.ViewingDesk}; how few are drawn at a
 * time is the business of {@link org.dalil.viewing.Studio}. Knows nothing of requests, and keeps nothing.
 */
@NullMarked
package org.dalil.viewing;

import org.jspecify.annotations.NullMarked;
