package org.dalil.web.architecture.broken.cases;

import org.dalil.web.architecture.broken.evidence.Curious;

/** Broken: knows the evidence, which knows it. */
public record Known(Curious by) {}
