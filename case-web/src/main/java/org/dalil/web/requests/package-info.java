/**
 * The pages about requests: the list, and the tabs of one request. Start with {@link
 * org.dalil.web.requests.RequestListPage} and {@link org.dalil.web.requests.RequestHeader}, which reads a request once
 * for all parts of its page. Decides nothing: it asks {@code org.dalil.requests}.
 */
@NullMarked
package org.dalil.web.requests;

import org.jspecify.annotations.NullMarked;
