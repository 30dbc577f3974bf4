package org.dalil.submission;

import java.util.List;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written, by us or to us.
 *
 * @param answer what it amounts to as an answer; null for what is none
 * @param paragraphs word by word, in the language of the letter
 */
public record LetterView(
        String code,
        Letter.Direction direction,
        PartialDate date,
        String sender,
        String recipient,
        LocalText summary,
        Letter.@Nullable Answer answer,
        LocalText commitment,
        List<String> paragraphs) {

    public LetterView {
        paragraphs = List.copyOf(paragraphs);
    }
}
