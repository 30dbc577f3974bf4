package org.dalil.web.architecture.broken.dossier;

import org.dalil.web.architecture.broken.web.cases.Listing;

/** Broken: a dossier that knows a page. */
public record Overbearing(Listing page) {}
