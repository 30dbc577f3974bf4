package org.dalil.web.architecture.broken.shared;

import org.dalil.web.architecture.broken.cases.Known;

/** Broken: a shared value that knows a feature. */
public record Gossip(Known about) {}
