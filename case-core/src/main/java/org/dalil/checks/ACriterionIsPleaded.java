package org.dalil.checks;

import java.util.stream.Stream;
import org.dalil.requests.OpenPoint;

/** Some criterion of the regime is chosen. */
final class ACriterionIsPleaded implements Rule {

    @Override
    public Stream<OpenPoint> open(Examined request) {
        return Examined.unless(!request.file().request().grounds().isEmpty(), OpenPoint.Code.NOTHING_PLEADED);
    }
}
