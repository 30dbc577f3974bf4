package org.dalil.evidence;

import java.util.UUID;
import org.dalil.cases.CaseId;

/**
 * A file on its way into a case.
 *
 * @param id the name under which it lies until it is whole
 * @param bytes how many there will be
 */
public record Arrival(UUID id, CaseId caseId, long bytes) {}
