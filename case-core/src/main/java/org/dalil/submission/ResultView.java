package org.dalil.submission;

import org.dalil.shared.LocalText;

/**
 * What came of an ask.
 *
 * @param residual what was asked and not given
 * @param external what is known from elsewhere
 */
public record ResultView(String code, Result.Level level, LocalText text, LocalText residual, LocalText external) {

    /** Whether the source itself tells it. */
    public boolean toldBySource() {
        return level != Result.Level.EXTERNAL_FOLLOW_UP;
    }
}
