/**
 * Journeys through the pages in a real browser. Start with {@link org.dalil.web.browser.MainJourneyBrowserIT}; every
 * {@code *BrowserIT} is extended with {@link org.dalil.web.browser.Browser}. Stays outside the server and knows Dalil by
 * its pages and its words only.
 */
@NullMarked
package org.dalil.web.browser;

import org.jspecify.annotations.NullMarked;
