/**
 * Days on which something is due, whatever feature knows of them. Start with {@link org.dalil.deadlines.DeadlineReading};
 * a feature with days of its own implements {@link org.dalil.deadlines.Deadlines}. Must not know any of those features.
 */
@NullMarked
package org.dalil.deadlines;

import org.jspecify.annotations.NullMarked;
