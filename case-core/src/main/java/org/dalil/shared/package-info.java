/**
 * Small values that every feature speaks in: texts in three languages, dates of which one does not know everything,
 * answers that may be a refusal. Start with {@link org.dalil.shared.Outcome} and {@link org.dalil.shared.LocalText}.
 * Knows nobody.
 */
@NullMarked
package org.dalil.shared;

import org.jspecify.annotations.NullMarked;
