package org.dalil.dossier.content;

import org.dalil.shared.Language;

/** Words of a source, letter for letter, and the language they are in. Never markup, never corrected. */
public record AsWritten(String words, Language language) {}
