/**
 * What proves a case: items with their issuers, what they are said to support, and what is missing of them. Start with
 * {@link org.dalil.evidence.EvidenceItem}; pages read through {@link org.dalil.evidence.EvidenceSearch}. Evidence
 * belongs to a case and may prove criteria in any of its requests; it knows none of them.
 */
@NullMarked
package org.dalil.evidence;

import org.jspecify.annotations.NullMarked;
