/**
 * Tests of the WAR in its server. Start with {@link org.dalil.web.it.Deployments}: it is deployed once, for all
 * {@code *IT} and {@code *BrowserIT}. Travels into the server, and must not know the browser therefore.
 */
@NullMarked
package org.dalil.web.it;

import org.jspecify.annotations.NullMarked;
