package org.dalil.web.architecture.broken.web.cases;

import org.dalil.web.architecture.broken.web.ui.Echo;

/** Broken: knows the echo that knows it. */
public record Caller(Echo heard) {}
