/**
 * The page of the auditors: what happened, and the proof that nobody changed it. Start with {@link
 * org.dalil.web.audit.AuditListPage}. Knows no content of any case.
 */
@NullMarked
package org.dalil.web.audit;

import org.jspecify.annotations.NullMarked;
