/**
 * The light markup of what people write for a dossier, read strictly: what is not understood is refused, not printed.
 *
 * <pre>
 *   **bold**            *italic* (upright in Arabic)
 *   [E-01]              exhibit            [N-1]    contrary information
 *   [¶F2]               number of the paragraph with key F2
 *   [E-05 p. 3 ¶2]      a place in an exhibit, cited in a footnote
 *   [F4]                a fact, cited so   [§EU-1.2]  a criterion   [§EU-1.2/1]  the first claim under it
 *   [□]  [□ no file]    not stated, in the usual or in other words
 *   ^[source, remark]   footnote; none inside another
 *   {arg:We hold that…} argument: nobody asks for its source
 *   {ltr:10-12}         words that run from left to right, {en:…} words that are English besides
 *   {ar:…}              Arabic words     {id:v0.4}  an identifier, letter for letter
 *   {tlp:AMBER}         a label          {url:https://…}  an address
 *   \                   before any of * [ ] { } ^ # &gt; - . \ : the character itself
 * </pre>
 *
 * At the beginning of a line {@code #} makes a heading, {@code -} or {@code 1.} an item of a list, {@code >} a quotation,
 * each with a blank behind; an empty line ends a block.
 *
 * <p>Start with {@link org.dalil.markup.Markup}; {@link org.dalil.markup.Sentences} tells what of a text says where it is
 * taken from. Knows nothing of requests and dossiers.
 */
@NullMarked
package org.dalil.markup;

import org.jspecify.annotations.NullMarked;
