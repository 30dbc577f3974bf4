/**
 * Reckons by when something has to happen: periods in days, working days and months, the holidays of the authority, the
 * end of the last day where the authority sits. Start with {@link org.dalil.clocks.Reckoning}. What the law says of
 * periods is data, in {@code clocks/places.json} and in the regime packs; this package knows no article, no case and no
 * request.
 */
@NullMarked
package org.dalil.clocks;

import org.jspecify.annotations.NullMarked;
