/**
 * The page on which people begin: what waits for them, what is due, what was decided. Start with
 * {@link org.dalil.web.work.HomePage}. Puts together what other features answer, and knows no rules of theirs.
 */
@NullMarked
package org.dalil.web.work;

import org.jspecify.annotations.NullMarked;
