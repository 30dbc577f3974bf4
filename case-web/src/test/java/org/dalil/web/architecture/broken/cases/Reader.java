package org.dalil.web.architecture.broken.cases;

import com.drew.metadata.Metadata;

/** Broken: reads somebody else's photo where the keys of the house lie. */
public record Reader(Metadata said) {}
