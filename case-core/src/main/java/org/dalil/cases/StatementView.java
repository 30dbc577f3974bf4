package org.dalil.cases;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Something that a document states, what became of it as far as the source knows, and what is known from elsewhere. */
public record StatementView(Statement.Kind kind, LocalText text, @Nullable String status, LocalText external) {}
