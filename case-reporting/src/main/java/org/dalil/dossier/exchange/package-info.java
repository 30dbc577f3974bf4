/**
 * The request for machines: what a dossier says, as data that other programs read without us. The same that may be handed
 * in on paper, and nothing else. Start with {@link org.dalil.dossier.exchange.Exchange}; the fields of the request are
 * described in {@code schemas/request-1.schema.json}. Knows nothing of pages, and nobody's account.
 */
@NullMarked
package org.dalil.dossier.exchange;

import org.jspecify.annotations.NullMarked;
