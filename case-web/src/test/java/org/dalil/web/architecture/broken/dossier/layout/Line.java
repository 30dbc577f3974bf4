package org.dalil.web.architecture.broken.dossier.layout;

import org.dalil.web.architecture.broken.dossier.content.Sentence;

/** Broken: knows the text that knows it. */
public record Line(Sentence of) {}
