/**
 * The submission dossier in print: what is said about a case becomes one PDF in English and one in Arabic, with a
 * fingerprint that anybody can check. Start with {@link org.dalil.dossier.DossierPress}, and with {@link
 * org.dalil.dossier.content.DossierContent} for what it prints. Knows nothing of cases, accounts and databases.
 *
 * <pre>
 *   DossierContent ─► words of each section ─► Manifest ─► fingerprint ─► FO ─► PDF      (layout, then pdf)
 * </pre>
 */
@NullMarked
package org.dalil.dossier;

import org.jspecify.annotations.NullMarked;
