package org.dalil.web.architecture.broken.requests;

import org.dalil.web.architecture.broken.audit.AuditTrail;

/** Broken: tells the trail what to write. */
public record Snitch(AuditTrail trail) {}
