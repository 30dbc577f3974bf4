/**
 * The trail of everything that happened: one sealed and signed entry for each {@link org.dalil.shared.Happening},
 * written in the transaction in which it happens. Start with {@link org.dalil.audit.AuditTrail}; what shows that
 * somebody touched it is {@link org.dalil.sealing.ChainCheck}. Nobody calls it; it listens. Knows no content of any case.
 */
@NullMarked
package org.dalil.audit;

import org.jspecify.annotations.NullMarked;
