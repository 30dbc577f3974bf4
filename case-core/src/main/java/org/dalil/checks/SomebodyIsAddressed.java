package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** An office or authority of the pack is addressed. */
final class SomebodyIsAddressed implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.unless(request.file().addressee().isPresent(), OpenPoint.Code.ADDRESSEE_MISSING);
    }
}
