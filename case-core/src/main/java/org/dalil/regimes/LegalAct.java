package org.dalil.regimes;

import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** An act on which a regime rests. */
public record LegalAct(
        LocalText text,
        String cite,
        @Nullable String publishedIn,
        @Nullable String basis,
        @Nullable LocalText scope,
        @TermOf("fr_status") String frStatus,
        @Nullable String frSource,
        Verification verification) {}
