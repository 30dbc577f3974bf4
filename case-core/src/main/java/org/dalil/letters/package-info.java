/**
 * The words that people put their names under: a {@link org.dalil.letters.LetterText} that is written in one or more
 * languages, and the {@link org.dalil.letters.FrozenLetter} that it becomes when somebody signs. Start with the
 * {@link org.dalil.letters.LetterDesk}; what the languages of a letter say differently is found by
 * {@link org.dalil.letters.Parity}. Knows nothing of who is invited and who signs.
 */
@NullMarked
package org.dalil.letters;

import org.jspecify.annotations.NullMarked;
