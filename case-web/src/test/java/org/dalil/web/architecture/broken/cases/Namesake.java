package org.dalil.web.architecture.broken.cases;

import jakarta.inject.Named;

/** Broken: pages can talk to the core by name. */
@Named
public class Namesake {}
