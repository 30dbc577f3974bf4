/**
 * Makes an archivable, accessible PDF (PDF/A-3a and PDF/UA-1) of XSL-FO: Apache FOP, and what it leaves undone. Start with
 * {@link org.dalil.dossier.pdf.PdfEngine}. Knows nothing of dossiers.
 *
 * <pre>
 *   FO ─► BracketPinning ─► WordGathering ─► FOP ─► ToUnicodeRepair ─► AccessibilityRepair ─► Attachment ─► DocumentIdentity
 * </pre>
 */
@NullMarked
package org.dalil.dossier.pdf;

import org.jspecify.annotations.NullMarked;
