package org.dalil.checks;

import java.util.List;
import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.shared.Language;

/** The target has a name in each language in which a dossier is printed. */
final class TheTargetHasItsNames implements Rule {

    private static final List<Language> PRINTED = List.of(Language.ENGLISH, Language.ARABIC);

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return PRINTED.stream()
                .filter(language -> request.file().target().name().in(language).isEmpty())
                .map(language -> OpenPoint.of(OpenPoint.Code.TARGET_NAME_MISSING, language));
    }
}
