/**
 * How many requests there are, how long authorities take, and how often they are silent. Start with
 * {@link org.dalil.statistics.StatisticsReading}; {@link org.dalil.statistics.Times} counts. Counts only what the viewer
 * may see, and knows nothing of what a request says.
 */
@NullMarked
package org.dalil.statistics;

import org.jspecify.annotations.NullMarked;
