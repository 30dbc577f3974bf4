package org.dalil.regimes;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What an authority may do under a regime, and the kinds of asks that this answers. */
public record Measure(
        @TermOf("ask_kind") List<String> askKinds, LocalText text, @Nullable String cite, Verification verification) {

    public Measure {
        askKinds = List.copyOf(askKinds);
    }
}
