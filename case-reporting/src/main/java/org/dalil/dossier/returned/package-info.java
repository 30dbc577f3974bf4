/**
 * A dossier that comes back from a word processor: which blocks somebody wrote in, and how each would read in the markup
 * of the drafters with its citations kept. Start with {@link org.dalil.dossier.returned.ReturnedText}, then {@link
 * org.dalil.dossier.returned.Rewriting}. Opens no file: a worker has read it. Knows nothing of requests and desks.
 */
@NullMarked
package org.dalil.dossier.returned;

import org.jspecify.annotations.NullMarked;
