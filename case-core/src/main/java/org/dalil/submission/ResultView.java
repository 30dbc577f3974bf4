package org.dalil.submission;

import java.util.UUID;
import org.dalil.cases.AskId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What came of an ask.
 *
 * @param id null while it is in no case
 * @param ask null where nobody says of which ask it came
 * @param residual what was asked and not given
 * @param external what is known from elsewhere
 */
public record ResultView(
        @Nullable UUID id,
        @Nullable AskId ask,
        String code,
        Result.Level level,
        LocalText text,
        LocalText residual,
        LocalText external) {

    /** As a source tells it, before it is in a case. */
    public ResultView(String code, Result.Level level, LocalText text, LocalText residual, LocalText external) {
        this(null, null, code, level, text, residual, external);
    }

    /** Whether the source itself tells it. */
    public boolean toldBySource() {
        return level != Result.Level.EXTERNAL_FOLLOW_UP;
    }
}
