package org.dalil.web.architecture.broken.cases;

import jakarta.servlet.http.HttpServletRequest;

/** Broken: the core knows how it was asked. */
public record Formal(HttpServletRequest request) {}
