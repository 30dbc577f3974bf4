/**
 * What is wrong with the texts that people wrote for a dossier: sentences without a source, reasons that are too long or
 * tell too much, languages that do not say the same. Start with {@link org.dalil.texts.LooseSentence}. Reads a {@link
 * org.dalil.requests.RequestFile} and changes nothing.
 */
@NullMarked
package org.dalil.texts;

import org.jspecify.annotations.NullMarked;
