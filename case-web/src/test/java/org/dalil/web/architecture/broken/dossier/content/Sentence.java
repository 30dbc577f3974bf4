package org.dalil.web.architecture.broken.dossier.content;

import org.dalil.web.architecture.broken.dossier.layout.Line;

/** Broken: a text that knows the line it is set in, which knows it. */
public record Sentence(Line setIn) {}
