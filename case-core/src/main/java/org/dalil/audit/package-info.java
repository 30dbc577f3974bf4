/**
 * The trail of everything that happened: one sealed entry for each {@link org.dalil.shared.Happening}, written in the
 * transaction in which it happens. Start with {@link org.dalil.audit.AuditTrail}. Nobody calls it; it listens.
 */
@NullMarked
package org.dalil.audit;

import org.jspecify.annotations.NullMarked;
