/**
 * The pages about regimes, and the words of the vocabulary for all pages. Start with {@link
 * org.dalil.web.regimes.RegimePage}. Knows no case and no request.
 */
@NullMarked
package org.dalil.web.regimes;

import org.jspecify.annotations.NullMarked;
