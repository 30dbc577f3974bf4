/**
 * The pages as a reader sees them: what can be done on each and what stands there, in words of the house. Start with
 * {@link org.dalil.web.browser.pages.SignInPage}; every step answers with the page it leads to, so that a journey reads
 * like a story. Asserts nothing of the record: that is what the journeys are for.
 */
@NullMarked
package org.dalil.web.browser.pages;

import org.jspecify.annotations.NullMarked;
