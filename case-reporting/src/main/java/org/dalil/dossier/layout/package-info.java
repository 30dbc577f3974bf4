/**
 * Sets the content of a dossier as XSL-FO: one kit ({@link org.dalil.dossier.layout.Kit}) and one class for each kind of
 * section. Start with {@link org.dalil.dossier.layout.Edition} and {@link org.dalil.dossier.layout.Setting}. All
 * measures are those of A4 with a column of 30 mm in the margin for numbers and dates; right-to-left mirrors them. Knows
 * nothing of PDF.
 */
@NullMarked
package org.dalil.dossier.layout;

import org.jspecify.annotations.NullMarked;
