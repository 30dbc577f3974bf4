package org.dalil.regimes;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** Something that the law or its practice says about a regime, with where it says so. */
public record Statement(LocalText text, @Nullable String cite, Verification verification) {}
