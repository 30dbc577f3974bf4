package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.texts.Reasons;

/** The statement of reasons is as short as the regime wants it, in every language. */
final class TheReasonsAreShort implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Reasons.of(request.file())
                .flatMap(reasons -> reasons.tooLong().stream().map(found -> OpenPoint.of(
                                OpenPoint.Code.REASONS_TOO_LONG,
                                found.language().name(),
                                found.words(),
                                found.limit())
                        .at(reasons.section().key())));
    }
}
