/** Requests of the broken house. Start with {@link org.dalil.web.architecture.broken.requests.Snitch}. It forgets about null. */
package org.dalil.web.architecture.broken.requests;
