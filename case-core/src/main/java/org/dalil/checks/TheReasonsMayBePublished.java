package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;
import org.dalil.texts.Reasons;

/** The statement of reasons is drawn from nothing that the target may not be shown. */
final class TheReasonsMayBePublished implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Reasons.of(request.file())
                .flatMap(reasons -> Examined.named(OpenPoint.Code.REASONS_TELL_TOO_MUCH, reasons.heldBack())
                        .map(point -> point.at(reasons.section().key())));
    }
}
