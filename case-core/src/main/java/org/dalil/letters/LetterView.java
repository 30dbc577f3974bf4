package org.dalil.letters;

import java.util.List;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * A letter as it is written, with its frozen versions.
 *
 * @param versions the newest first
 * @param differences what its languages say differently
 */
public record LetterView(
        LocalText title, LocalText body, List<LetterVersion> versions, List<Parity.Difference> differences) {

    public LetterView {
        versions = List.copyOf(versions);
        differences = List.copyOf(differences);
    }

    public boolean isFrozenAsItIs() {
        return versions.stream().limit(1).anyMatch(version -> version.says(title, body));
    }

    public List<Language> languages() {
        return Parity.languages(body);
    }
}
