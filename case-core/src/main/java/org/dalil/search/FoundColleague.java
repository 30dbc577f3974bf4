package org.dalil.search;

import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;

/**
 * Somebody with whom the viewer works.
 *
 * @param caseId one of the cases on which they both work
 */
public record FoundColleague(AccountId id, String name, CaseId caseId, String caseNumber) {}
