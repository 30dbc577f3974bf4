package org.dalil.web.architecture.broken.web.ui;

import org.dalil.web.architecture.broken.web.cases.Caller;

/** Broken: serves every page, and knows one that knows it. */
public record Echo(Caller of) {}
