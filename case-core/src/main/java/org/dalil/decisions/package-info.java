/**
 * What authorities decided about the asks of a case, by what act, and who confirmed it. Start with
 * {@link org.dalil.decisions.DecisionDesk}. A listing is never the end: renewal, delisting and annulment are decisions of
 * their own. Knows requests by what they show, and nothing of letters.
 */
@NullMarked
package org.dalil.decisions;

import org.jspecify.annotations.NullMarked;
