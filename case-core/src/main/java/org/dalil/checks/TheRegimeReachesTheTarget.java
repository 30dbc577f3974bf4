package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** The regime reaches parties of the kind of the target, by what its pack says of them. */
final class TheRegimeReachesTheTarget implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.unless(request.file().reachesTarget(), OpenPoint.Code.TARGET_OUT_OF_REACH);
    }
}
