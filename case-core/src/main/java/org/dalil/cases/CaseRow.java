package org.dalil.cases;

import java.time.Instant;
import org.dalil.shared.LocalText;

/** One line of the list of cases, and the head of a case. */
public record CaseRow(CaseId id, String number, CaseKind kind, LocalText title, Instant openedAt, long members) {}
