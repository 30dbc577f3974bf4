/**
 * The pages on which a letter is written and brought to those who sign it. Start with
 * {@link org.dalil.web.gathering.SignedLetterPage}. Knows nothing of requests, and nothing of what the case rests on.
 */
@NullMarked
package org.dalil.web.gathering;

import org.jspecify.annotations.NullMarked;
