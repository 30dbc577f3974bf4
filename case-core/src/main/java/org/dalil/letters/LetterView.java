package org.dalil.letters;

import java.util.List;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * A letter as it is written, with its frozen versions.
 *
 * @param versions the newest first
 */
public record LetterView(LocalText title, LocalText body, List<LetterVersion> versions) {

    public LetterView {
        versions = List.copyOf(versions);
    }

    public List<Language> languages() {
        return Parity.languages(body);
    }
}
