package org.dalil.cases;

/** How many things of each kind lie in a case. */
public record CaseContents(long asks, long citations, long facts, long items) {}
