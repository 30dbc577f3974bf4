package org.dalil.web.architecture.broken.web.cases;

import jakarta.inject.Named;

/** Broken: behind a page, and the name does not say so. */
@Named
public class Listing {}
