/**
 * Signatures of the coalition on what leaves the house: in a PDF (PAdES), and beside a file (CMS). Start with {@link
 * org.dalil.dossier.signing.Signer}. Without a key nothing is signed. Knows nothing of what it signs.
 */
@NullMarked
package org.dalil.dossier.signing;

import org.jspecify.annotations.NullMarked;
