package org.dalil.web.architecture.broken.evidence;

import org.dalil.web.architecture.broken.cases.Known;
import org.dalil.web.architecture.broken.cases.Sheet;

/** Broken: knows somebody who knows it, and touches an entity that is not its own. */
public record Curious(Known about, Sheet touched) {}
