package org.dalil.sharing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.index.IndexWords;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What a thing is called that is shown; of three titles it has one. */
record Titled(
        ShareId share,
        UUID thing,
        @Nullable LocalText ofDocument,
        @Nullable LocalText ofItem,
        @Nullable LocalText ofFact) {

    boolean fits(List<String> typed) {
        return Stream.of(ofDocument, ofItem, ofFact)
                .flatMap(title -> Stream.of(Language.values())
                        .flatMap(language -> LocalText.orEmpty(title).in(language).stream()))
                .anyMatch(title -> IndexWords.fit(typed, title));
    }
}
