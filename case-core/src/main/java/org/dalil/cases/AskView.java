package org.dalil.cases;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked. Whether a regime can deliver it, the regime pack says.
 *
 * @param regime id of a regime pack
 * @param instrument what other law would have to give it, in words
 */
public record AskView(
        AskId id,
        String code,
        AskKind kind,
        LocalText text,
        boolean operative,
        @Nullable PassageView passage,
        @Nullable String regime,
        LocalText instrument,
        LocalText condition,
        LocalText urgency,
        LocalText threshold,
        List<String> acts) {

    /** Whether the source states it in words of its own. */
    public boolean statedInSource() {
        return text.ar() != null;
    }
}
