/**
 * What a dossier says, before anyone thinks of paper: a tree of records that never changes, in every language at once.
 * Start with {@link org.dalil.dossier.content.DossierContent}; each section has one {@link
 * org.dalil.dossier.content.SectionBody}. Knows nothing of layout, and nothing of the cases the facts come from.
 */
@NullMarked
package org.dalil.dossier.content;

import org.jspecify.annotations.NullMarked;
