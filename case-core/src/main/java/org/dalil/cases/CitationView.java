package org.dalil.cases;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A citation as written (its passage) beside what it is read to be.
 *
 * @param readings in the notation of the act
 * @param criteria ids of the regime pack
 */
public record CitationView(
        CitationId id,
        String code,
        String regime,
        Citation.Purpose purpose,
        @Nullable PassageView passage,
        @Nullable String confidence,
        LocalText threshold,
        LocalText causalVerb,
        List<String> readings,
        List<String> criteria,
        List<LocalText> rights) {

    public boolean isGround() {
        return purpose == Citation.Purpose.GROUND;
    }
}
