package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** The party that the request is about is a target of its case. */
final class TheTargetIsOfTheCase implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.unless(request.file().hasTarget(), OpenPoint.Code.NO_TARGET);
    }
}
