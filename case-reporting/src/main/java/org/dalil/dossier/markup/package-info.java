/**
 * The light markup of texts in a dossier, read strictly: what is not understood is refused, not printed.
 *
 * <pre>
 *   **bold**            *italic* (upright in Arabic)
 *   [E-01]              exhibit            [N-1]    contrary information
 *   [¶F2]               number of the paragraph with key F2
 *   [□]  [□ no file]    not stated, in the usual or in other words
 *   ^[source, remark]   footnote; none inside another
 *   {ltr:10-12}         words that run from left to right, {en:…} words that are English besides
 *   {ar:…}              Arabic words     {id:v0.4}  an identifier, letter for letter
 *   {tlp:AMBER}         a label          {url:https://…}  an address
 *   \                   before any of * [ ] { } ^ \ : the character itself
 * </pre>
 *
 * Start with {@link org.dalil.dossier.markup.Markup}. Knows nothing of dossiers.
 */
@NullMarked
package org.dalil.dossier.markup;

import org.jspecify.annotations.NullMarked;
