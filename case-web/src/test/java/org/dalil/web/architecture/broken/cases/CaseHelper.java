package org.dalil.web.architecture.broken.cases;

import jakarta.transaction.Transactional;

/** Broken: a name without an idea, and a transaction in the depth of the house. */
@Transactional
public class CaseHelper {}
