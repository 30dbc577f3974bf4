package org.dalil.dossier;

import java.util.Optional;
import org.dalil.dossier.layout.ChainSetting;
import org.dalil.shared.Language;

/** The words of chains of custody, the same on the screen and on paper. */
public final class ChainWords {

    private ChainWords() {}

    /** What was done; nothing where the code is none of ours. */
    public static Optional<String> act(String code, Language language) {
        return ChainSetting.knows(code, language) ? Optional.of(ChainSetting.act(code, language)) : Optional.empty();
    }
}
