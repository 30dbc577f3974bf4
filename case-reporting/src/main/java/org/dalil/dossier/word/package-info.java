/**
 * The dossier for word processors: the same pages that are printed, as a document that lawyers can go on writing. It reads
 * what the layout has set, so that nothing is put together twice. Start with {@link org.dalil.dossier.word.WordPress}.
 * Knows nothing of sections and cases, only of formatting objects; says nothing about who made the file, or with what.
 */
@NullMarked
package org.dalil.dossier.word;

import org.jspecify.annotations.NullMarked;
