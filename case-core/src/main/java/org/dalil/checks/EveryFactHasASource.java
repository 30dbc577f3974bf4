package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Every fact rests on something. */
final class EveryFactHasASource implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.named(
                OpenPoint.Code.FACT_WITHOUT_SOURCE, request.file().loose().unsourced());
    }
}
