/**
 * How many requests there are and how authorities answer, as a page and as a list to take along. Start with
 * {@link StatisticsPage}. Knows nothing of a single request.
 */
@NullMarked
package org.dalil.web.statistics;

import org.jspecify.annotations.NullMarked;
