/**
 * Dalil in processes of its own, which are killed in the midst of their work and started again. Start with
 * {@link org.dalil.web.restart.Installation}. {@code RestartIT} runs with every build, {@code HardKills} by hand. Knows
 * Dalil by what goes over the wire and by what is left on the disk; of its classes nothing but the values.
 */
@NullMarked
package org.dalil.web.restart;

import org.jspecify.annotations.NullMarked;
