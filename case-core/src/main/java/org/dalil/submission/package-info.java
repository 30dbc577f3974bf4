/**
 * What was written to whom, what they answered, until when, and what came of it. Start with
 * {@link org.dalil.submission.Letter}; pages read through {@link org.dalil.submission.Correspondence}, and what
 * is written about a request is logged at {@link org.dalil.submission.LetterDesk}.
 */
@NullMarked
package org.dalil.submission;

import org.jspecify.annotations.NullMarked;
