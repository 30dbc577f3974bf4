package org.dalil.review;

import java.util.List;

/**
 * What a reviewer wants to be written down.
 *
 * @param seen what she had before her eyes
 * @param note to the team; may be empty for an approval
 */
public record Decision(Verdict.Kind kind, Edition seen, String note, List<Answer> answers) {

    public Decision {
        note = note.strip();
        answers = List.copyOf(answers);
    }
}
