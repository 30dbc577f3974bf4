/**
 * Journeys through the pages in a real browser. Start with {@link org.dalil.web.browser.Browser}, which every
 * {@code *BrowserIT} is extended with. Stays outside the server and knows Dalil by its pages only.
 */
@NullMarked
package org.dalil.web.browser;

import org.jspecify.annotations.NullMarked;
