/**
 * The law as data: what each sanctions regime asks for, who decides, by when. Every regime is a file, a <em>regime
 * pack</em>, of which a published version never changes; a change of the law is a new version beside the old one. Start
 * with {@link org.dalil.regimes.RegimeCatalogue}, then read {@link org.dalil.regimes.RegimePack}. Knows nothing of cases,
 * requests or parties, and no article of any law: those are in the files under {@code regimes/}.
 */
@NullMarked
package org.dalil.regimes;

import org.jspecify.annotations.NullMarked;
