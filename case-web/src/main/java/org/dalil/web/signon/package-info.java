/**
 * How signatures are shown. Start with {@link org.dalil.web.signon.Signatories}. Knows neither cases nor requests: both
 * show their signatures with it.
 */
@NullMarked
package org.dalil.web.signon;

import org.jspecify.annotations.NullMarked;
