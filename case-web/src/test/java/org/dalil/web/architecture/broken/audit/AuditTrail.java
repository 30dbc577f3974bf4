package org.dalil.web.architecture.broken.audit;

/** The trail that should only listen. */
public class AuditTrail {}
